namespace DocSpace.Sdk.OAuth;

/// <summary>Builds the addresses that users are sent to.</summary>
internal sealed class OAuthConsent
{
    private readonly string _clientId;
    private readonly Uri _endpoint;
    private readonly Uri? _redirectUri;
    private readonly string _scopes;

    public OAuthConsent(DocSpaceOAuthOptions options)
    {
        _clientId = options.ClientId!;
        _endpoint = options.AuthorizationEndpoint ?? new Uri(PortalAddress.Normalize(options.BaseAddress!), "oauth2/authorize");
        _redirectUri = options.RedirectUri;
        _scopes = string.Join(' ', options.Scopes);
    }

    public Uri RedirectUri => _redirectUri
        ?? throw new InvalidOperationException($"{nameof(DocSpaceOAuthOptions.RedirectUri)} is not set. It is one of the addresses that the application is registered with.");

    public OAuthAuthorization Start()
    {
        var (state, verifier) = (Pkce.CreateSecret(), Pkce.CreateSecret());
        (string Name, string Value)[] fields =
        [
            ("response_type", "code"),
            ("client_id", _clientId),
            ("redirect_uri", RedirectUri.OriginalString),
            .. _scopes.Length > 0 ? [("scope", _scopes)] : Array.Empty<(string, string)>(),
            ("state", state),
            ("code_challenge", Pkce.ChallengeOf(verifier)),
            ("code_challenge_method", "S256"),
        ];
        var query = string.Join('&', fields.Select(static field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
        var separator = _endpoint.Query.Length > 0 ? '&' : '?';
        return new OAuthAuthorization { Address = new Uri($"{_endpoint.AbsoluteUri}{separator}{query}"), State = state, CodeVerifier = verifier };
    }
}
