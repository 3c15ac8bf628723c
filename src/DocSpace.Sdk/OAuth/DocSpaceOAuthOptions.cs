using System.Diagnostics;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.OAuth;

/// <summary>An OAuth application that is registered in a portal (Developer Tools, OAuth 2.0).</summary>
public sealed class DocSpaceOAuthOptions
{
    /// <summary>The address of the portal: see <see cref="DocSpaceClientOptions.BaseAddress"/>. Required.</summary>
    /// <value>No default. <c>https</c> only; <c>http</c> only for this machine (loopback).</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>The id of the application. Required.</summary>
    public string? ClientId { get; set; }

    /// <summary>The secret of the application. It is sent to <see cref="TokenEndpoint"/> and <see cref="RevocationEndpoint"/> only.</summary>
    /// <value>Default: <see langword="null"/>, for a public client (PKCE alone). Portals give public clients no refresh token.</value>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ClientSecret { get; set; }

    /// <summary>
    /// Where the portal sends the user back to: one of the addresses that the application is registered with, letter by letter. Required to
    /// ask users for their consent; not needed to renew tokens.
    /// </summary>
    public Uri? RedirectUri { get; set; }

    /// <summary>What the application asks for, for instance <c>rooms:write</c> and <c>files:write</c>.</summary>
    /// <value>Default: empty, everything that the application is registered for.</value>
    public IList<string> Scopes { get; } = [];

    /// <summary>Where users are sent to.</summary>
    /// <value>Default: <c>oauth2/authorize</c> under <see cref="BaseAddress"/>.</value>
    public Uri? AuthorizationEndpoint { get; set; }

    /// <summary>Where codes and refresh tokens are exchanged for tokens. <c>https</c> or loopback.</summary>
    /// <value>Default: <c>oauth2/token</c> under <see cref="BaseAddress"/>.</value>
    public Uri? TokenEndpoint { get; set; }

    /// <summary>Where tokens are revoked. <c>https</c> or loopback.</summary>
    /// <value>Default: <c>oauth2/revoke</c> under <see cref="BaseAddress"/>.</value>
    public Uri? RevocationEndpoint { get; set; }

    /// <summary>Says what it is; never the secret.</summary>
    public override string ToString() => "OAuth application";
}
