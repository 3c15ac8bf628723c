using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>What an application exchanges for tokens, once.</summary>
internal sealed class AuthorizationCode
{
    public required string Text { get; init; }

    public required OAuthApplication Application { get; init; }

    public required PortalUser User { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The redirect address of the request; null when it named none.</summary>
    public string? RedirectUri { get; init; }

    public CodeChallenge? Challenge { get; init; }

    public required DateTimeOffset Expires { get; init; }

    public bool IsUsed { get; set; }

    /// <summary>What came of the code.</summary>
    public OAuthGrant? Grant { get; set; }
}
