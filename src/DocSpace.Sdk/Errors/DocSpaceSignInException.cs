namespace DocSpace.Sdk.Errors;

/// <summary>
/// The client could not sign in, so that the call was not sent, or was refused (401) and not sent again. All calls that waited for the
/// same sign-in get this exception, and for a while also those that follow: after a refusal the SDK pauses before it tries again.
/// </summary>
public sealed class DocSpaceSignInException : DocSpaceException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request that needed the sign-in.</param>
    /// <param name="delivery">What is known about that request.</param>
    /// <param name="failure">Why there was no sign-in.</param>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public DocSpaceSignInException(string operation, RequestDelivery delivery, SignInFailure failure, string message, Exception? innerException = null)
        : base(operation, delivery, message, innerException) => Failure = failure;

    /// <summary>Why there was no sign-in.</summary>
    public SignInFailure Failure { get; }
}
