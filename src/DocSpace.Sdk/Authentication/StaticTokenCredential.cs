namespace DocSpace.Sdk.Authentication;

/// <summary>Signs in with one token for as long as the portal takes it.</summary>
internal sealed class StaticTokenCredential(AccessToken token) : DocSpaceCredential
{
    internal override string RefusalHint => TokenRefusalHint;

    public override string ToString() => "Token ***";

    internal override ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken) => new(token);
}
