namespace DocSpace.Sdk.Authentication;

/// <summary>
/// Asks for the token of every single attempt, in the context of the caller, and keeps nothing: so the token of one user can
/// never sign the request of another.
/// </summary>
internal sealed class PerRequestCredential : DocSpaceCredential
{
    private readonly Func<CancellationToken, ValueTask<AccessToken>> _provider;

    public PerRequestCredential(Func<CancellationToken, ValueTask<AccessToken>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
    }

    internal override string RefusalHint => TokenRefusalHint;

    public override string ToString() => "Token of the caller";

    internal override ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken) =>
        ProvidedTokenCredential.AskAsync(_provider, cancellationToken);

    internal override ValueTask<AccessToken> RenewTokenAsync(SignInContext context, AccessToken refused, CancellationToken cancellationToken) =>
        ProvidedTokenCredential.AskAsync(_provider, cancellationToken);
}
