namespace DocSpace.Sdk.Testing;

/// <summary>An application that may ask the people of the emulated portal for access by OAuth 2.0.</summary>
public sealed record EmulatedOAuthApplication
{
    internal EmulatedOAuthApplication(string clientId, string? clientSecret, Uri redirectUri, IReadOnlyList<string> scopes)
    {
        ClientId = clientId;
        ClientSecret = clientSecret;
        RedirectUri = redirectUri;
        Scopes = scopes;
    }

    /// <summary>The id of the application.</summary>
    public string ClientId { get; }

    /// <summary>The secret of the application; <see langword="null"/> for a public one, which proves itself by PKCE instead.</summary>
    public string? ClientSecret { get; }

    /// <summary>Where browsers are sent with the authorization code.</summary>
    public Uri RedirectUri { get; }

    /// <summary>The most that the application can be allowed to do.</summary>
    public IReadOnlyList<string> Scopes { get; }

    /// <summary>Whether the application has no secret.</summary>
    public bool IsPublic => ClientSecret is null;

    /// <summary>The kind of the application: neither its id nor its secret.</summary>
    public override string ToString() => IsPublic ? "public OAuth application" : "OAuth application";
}
