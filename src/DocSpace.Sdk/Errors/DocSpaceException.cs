namespace DocSpace.Sdk.Errors;

/// <summary>
/// The base of everything that the SDK throws when a call fails. Wrong arguments are <see cref="ArgumentException"/>, the
/// caller's cancellation is <see cref="OperationCanceledException"/>.
/// </summary>
/// <remarks>No message ever contains a credential, an e-mail address or a stack trace of the server.</remarks>
public abstract class DocSpaceException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request.</param>
    /// <param name="delivery">What is known about the request.</param>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    protected DocSpaceException(string operation, RequestDelivery delivery, string message, Exception? innerException = null)
        : base($"{operation}: {message}", innerException)
    {
        Operation = operation;
        Delivery = delivery;
    }

    /// <summary>The method and path template of the request that failed, for instance <c>PUT files/rooms/{id}/share</c>.</summary>
    public string Operation { get; }

    /// <summary>Whether the server may have acted on the request.</summary>
    public RequestDelivery Delivery { get; }
}
