using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.OAuth;

/// <summary>Exchanges codes and refresh tokens for tokens, and revokes tokens. An application shows its secret in the body, as portals want it.</summary>
internal sealed class OAuthEndpoint
{
    private const string TokenTemplate = "/oauth2/token";
    private const string RevokeTemplate = "/oauth2/revoke";
    private const int MaxSeconds = 10 * 365 * 24 * 60 * 60;

    private readonly string _clientId;
    private readonly string? _clientSecret;
    private readonly Uri _token;
    private readonly Uri _revocation;

    // Copied, so that later changes of the options have no effect.
    public OAuthEndpoint(DocSpaceOAuthOptions options)
    {
        Portal = PortalAddress.Normalize(options.BaseAddress!);
        _clientId = options.ClientId!;
        _clientSecret = options.ClientSecret;
        _token = options.TokenEndpoint ?? new Uri(Portal, TokenTemplate[1..]);
        _revocation = options.RevocationEndpoint ?? new Uri(Portal, RevokeTemplate[1..]);
    }

    public Uri Portal { get; }

    public Task<OAuthTokens> ExchangeCodeAsync(HttpClient http, string code, string codeVerifier, Uri redirectUri, TimeProvider time, CancellationToken cancellationToken) =>
        GetTokensAsync(
            http,
            [new("grant_type", "authorization_code"), new("code", code), new("code_verifier", codeVerifier), new("redirect_uri", redirectUri.OriginalString)],
            "The user must be asked again: the code is wrong, was used before, or is older than a minute.",
            time,
            cancellationToken);

    /// <summary>Gets the next tokens. Those without a new refresh token keep the old one.</summary>
    public async Task<OAuthTokens> RefreshAsync(HttpClient http, OAuthTokens tokens, TimeProvider time, CancellationToken cancellationToken)
    {
        if (tokens.RefreshToken is not { Length: > 0 } refreshToken)
        {
            throw new SignInError(SignInFailure.AuthorizationNeeded, "The access token ended and there is no refresh token. Ask the user for consent again.");
        }

        var next = await GetTokensAsync(
            http,
            [new("grant_type", "refresh_token"), new("refresh_token", refreshToken)],
            "The refresh token was used before, revoked, or is too old. Ask the user for consent again.",
            time,
            cancellationToken).ConfigureAwait(false);
        return next with { RefreshToken = next.RefreshToken ?? refreshToken, Scopes = next.Scopes.Count > 0 ? next.Scopes : tokens.Scopes };
    }

    public async Task RevokeAsync(HttpClient http, string token, CancellationToken cancellationToken)
    {
        using var response = await PostAsync(http, _revocation, RevokeTemplate, [new("token", token)], cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw await RefusedAsync(response, RevokeTemplate, "The token cannot be revoked.", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<OAuthTokens> GetTokensAsync(
        HttpClient http, KeyValuePair<string, string>[] grant, string onInvalidGrant, TimeProvider time, CancellationToken cancellationToken)
    {
        using var response = await PostAsync(http, _token, TokenTemplate, grant, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw await RefusedAsync(response, TokenTemplate, onInvalidGrant, cancellationToken).ConfigureAwait(false);
        }

        var answer = await ReadAsync(response, cancellationToken).ConfigureAwait(false);
        if (answer?.AccessToken is not { Length: > 0 } token || TokenText.Problem(token) is not null)
        {
            throw new SignInError(SignInFailure.Unavailable, $"POST {TokenTemplate[1..]}: The answer holds no usable token. Check {nameof(DocSpaceOAuthOptions.TokenEndpoint)}.");
        }

        return new OAuthTokens
        {
            AccessToken = token,
            RefreshToken = answer.RefreshToken is { Length: > 0 } refresh ? refresh : null,
            ExpiresAt = answer.ExpiresIn is > 0 and <= MaxSeconds ? time.GetUtcNow().AddSeconds(answer.ExpiresIn.Value) : null,
            Scopes = answer.Scope?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        };
    }

    private async Task<HttpResponseMessage> PostAsync(
        HttpClient http, Uri address, string template, KeyValuePair<string, string>[] fields, CancellationToken cancellationToken)
    {
        KeyValuePair<string, string>[] client = _clientSecret is null
            ? [new("client_id", _clientId)]
            : [new("client_id", _clientId), new("client_secret", _clientSecret)];
        using var form = new FormUrlEncodedContent([.. fields, .. client]);
        return await SignInRequest.PostAsync(http, address, template, form, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<SignInError> RefusedAsync(HttpResponseMessage response, string template, string onInvalidGrant, CancellationToken cancellationToken)
    {
        var error = (await ReadAsync(response, cancellationToken).ConfigureAwait(false))?.Error;
        var (failure, hint) = error switch
        {
            "invalid_grant" => (SignInFailure.AuthorizationNeeded, onInvalidGrant),
            "invalid_client" or "unauthorized_client" => (
                SignInFailure.Refused,
                $"Check {nameof(DocSpaceOAuthOptions.ClientId)} and {nameof(DocSpaceOAuthOptions.ClientSecret)}, and that the application is enabled in the portal."),
            "invalid_scope" => (SignInFailure.Refused, $"The application is not registered for one of the {nameof(DocSpaceOAuthOptions.Scopes)}."),
            _ when response.StatusCode is HttpStatusCode.Unauthorized => (SignInFailure.Refused, $"Check {nameof(DocSpaceOAuthOptions.ClientId)} and {nameof(DocSpaceOAuthOptions.ClientSecret)}."),
            _ => (SignInFailure.Unavailable, "The identity service of the portal has a problem."),
        };
        var quoted = MessageSanitizer.Sanitize(error) is { } known ? $" It says: \"{known}\"." : string.Empty;
        return new SignInError(failure, $"POST {template[1..]}: The server answered {(int)response.StatusCode}.{quoted} {hint}");
    }

    private static async Task<OAuthAnswer?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), OAuthJsonContext.Default.OAuthAnswer);
        }
        catch (JsonException)
        {
            // The page of a proxy.
            return null;
        }
    }
}
