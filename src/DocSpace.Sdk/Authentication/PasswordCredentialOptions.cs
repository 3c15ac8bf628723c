namespace DocSpace.Sdk.Authentication;

/// <summary>How a client signs in with a password where that is not enough.</summary>
public sealed class PasswordCredentialOptions
{
    /// <summary>
    /// Gives the code that the portal asks for besides the password, for instance computed from the secret of an authenticator app. It has
    /// five minutes; calls that wait for it end with their own time-outs, and calls after it find the user signed in. It runs outside
    /// of any request and is asked once for all calls that wait.
    /// </summary>
    /// <value>Default: <see langword="null"/>. A portal that asks for a code then makes calls fail with <see cref="Errors.SignInFailure.CodeNeeded"/>.</value>
    public Func<SignInCodeRequest, CancellationToken, ValueTask<string>>? CodeProvider { get; set; }
}
