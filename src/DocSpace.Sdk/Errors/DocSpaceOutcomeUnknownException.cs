namespace DocSpace.Sdk.Errors;

/// <summary>
/// A call that must not be repeated blindly ended without a usable answer: what it asked for may have happened or may still
/// happen. Look before you call again.
/// </summary>
public class DocSpaceOutcomeUnknownException : DocSpaceException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request.</param>
    /// <param name="message">What is unknown and what to do about it.</param>
    /// <param name="innerException">Why it is unknown.</param>
    public DocSpaceOutcomeUnknownException(string operation, string message, Exception? innerException = null)
        : base(operation, RequestDelivery.Unknown, message, innerException)
    {
    }
}
