namespace DocSpace.Sdk.Errors;

/// <summary>The portal was not reached, or the connection ended before its whole answer was there.</summary>
public sealed class DocSpaceConnectionException : DocSpaceException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request.</param>
    /// <param name="delivery">What is known about the request.</param>
    /// <param name="reason">Why there is no answer.</param>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public DocSpaceConnectionException(
        string operation,
        RequestDelivery delivery,
        ConnectionFailure reason,
        string message,
        Exception? innerException = null)
        : base(operation, delivery, message, innerException) => Reason = reason;

    /// <summary>Why there is no answer.</summary>
    public ConnectionFailure Reason { get; }
}
