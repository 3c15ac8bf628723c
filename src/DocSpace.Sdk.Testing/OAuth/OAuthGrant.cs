using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>What a person allowed an application by one code. When it ends, all tokens that came of it do.</summary>
internal sealed class OAuthGrant(OAuthApplication application, PortalUser user, IReadOnlyList<string> scopes)
{
    public OAuthApplication Application => application;

    public PortalUser User => user;

    public IReadOnlyList<string> Scopes => scopes;

    public bool IsEnded { get; set; }
}
