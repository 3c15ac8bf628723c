using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>A token that requests are signed in with.</summary>
internal sealed class AccessToken(string text, PortalUser user, IReadOnlyList<string> scopes, OAuthGrant? grant, DateTimeOffset expires)
{
    public string Text => text;

    public PortalUser User => user;

    public IReadOnlyList<string> Scopes => scopes;

    /// <summary>What it came of; null for the token of a developer.</summary>
    public OAuthGrant? Grant => grant;

    public bool IsEnded { get; set; }

    public bool IsGood(DateTimeOffset now) => !IsEnded && grant is not { IsEnded: true } && !user.IsSuspended && now < expires;
}
