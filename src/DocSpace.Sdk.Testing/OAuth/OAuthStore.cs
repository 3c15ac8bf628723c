using System.Security.Cryptography;
using DocSpace.Sdk.Testing.Portal;
using Microsoft.AspNetCore.WebUtilities;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>The applications of the portal and what they were given.</summary>
internal sealed class OAuthStore(TimeProvider time, EmulatedOAuthOptions lifetimes)
{
    private const int SecretBytes = 48;

    private readonly Dictionary<string, OAuthApplication> _applications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AuthorizationCode> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AccessToken> _access = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RefreshToken> _refresh = new(StringComparer.Ordinal);

    public bool IsDown { get; set; }

    public TimeSpan AccessLifetime => lifetimes.AccessTokenLifetime;

    public OAuthApplication AddApplication(Uri redirectUri, bool isPublic, IReadOnlyList<string> scopes)
    {
        var application = new OAuthApplication(Guid.NewGuid().ToString(), isPublic ? null : Random(), redirectUri, scopes);
        _applications.Add(application.ClientId, application);
        return application;
    }

    public OAuthApplication? FindApplication(string? clientId) => clientId is null ? null : _applications.GetValueOrDefault(clientId);

    public AuthorizationCode AddCode(OAuthApplication application, PortalUser user, AuthorizationRequest request)
    {
        var code = new AuthorizationCode
        {
            Text = Random(),
            Application = application,
            User = user,
            // Who asks for nothing in particular is asked for all that the application is registered for.
            Scopes = request.Scopes.Count == 0 ? application.Scopes : request.Scopes,
            RedirectUri = request.RedirectUri,
            Challenge = request.Challenge,
            Expires = time.GetUtcNow() + lifetimes.AuthorizationCodeLifetime,
        };
        _codes.Add(code.Text, code);
        return code;
    }

    public AuthorizationCode? FindCode(string text) => _codes.GetValueOrDefault(text);

    public bool IsGood(AuthorizationCode code) => !code.IsUsed && !code.User.IsSuspended && time.GetUtcNow() < code.Expires;

    public AccessToken CreateAccess(string root, PortalUser user, IReadOnlyList<string> scopes, OAuthGrant? grant)
    {
        var now = time.GetUtcNow();
        var expires = now + lifetimes.AccessTokenLifetime;
        var token = new AccessToken(AccessTokenText.Write(root, user, scopes, now, expires), user, scopes, grant, expires);
        _access.Add(token.Text, token);
        return token;
    }

    /// <summary>The token that somebody signs in with, or null when it is not good.</summary>
    public AccessToken? FindAccess(string text) => _access.GetValueOrDefault(text) is { } token && token.IsGood(time.GetUtcNow()) ? token : null;

    public RefreshToken CreateRefresh(OAuthGrant grant)
    {
        var token = new RefreshToken(Random(), grant, time.GetUtcNow() + lifetimes.RefreshTokenLifetime);
        _refresh.Add(token.Text, token);
        return token;
    }

    /// <summary>The token that an application renews access with, or null when it is not good.</summary>
    public RefreshToken? FindRefresh(string text) =>
        _refresh.GetValueOrDefault(text) is { Grant: { IsEnded: false, User.IsSuspended: false } } token && time.GetUtcNow() < token.Expires ? token : null;

    public void UseUp(RefreshToken token) => _refresh.Remove(token.Text);

    public void EndAccess(PortalUser user)
    {
        foreach (var token in _access.Values.Where(token => token.User == user))
        {
            token.IsEnded = true;
        }
    }

    public void EndGrants(PortalUser user)
    {
        foreach (var code in _codes.Values.Where(code => code.User == user))
        {
            code.IsUsed = true;
            if (code.Grant is { } grant)
            {
                grant.IsEnded = true;
            }
        }
    }

    private static string Random() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
}
