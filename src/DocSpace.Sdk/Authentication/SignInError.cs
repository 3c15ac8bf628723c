using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Authentication;

/// <summary>Why there is no token. Never leaves the SDK: every call that waited for it gets an exception of its own.</summary>
internal sealed class SignInError(SignInFailure failure, string message, Exception? cause = null) : Exception(message, cause)
{
    public SignInFailure Failure { get; } = failure;
}
