using System.Text;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>Finds out who calls. The header alone decides how: a cookie counts unless the header holds a key or OAuth token.</summary>
internal static class CredentialReader
{
    public const string SessionCookie = "asc_auth_key";

    // The server matches these words and exactly one blank, in this case only.
    private const string Bearer = "Bearer ";
    private const string Basic = "Basic ";
    private const string KeyPrefix = "sk-";
    private const string JwtPrefix = "eyJ";

    public static Credential Read(PortalState portal, HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Basic, StringComparison.Ordinal))
        {
            return new Credential(CredentialKind.Basic, FindByPassword(portal, header[Basic.Length..]));
        }

        var token = header.StartsWith(Bearer, StringComparison.Ordinal) ? header[Bearer.Length..] : null;
        if (token?.StartsWith(KeyPrefix, StringComparison.Ordinal) == true)
        {
            return new Credential(
                CredentialKind.ApiKey, portal.Keys.Use(token) is { } key ? new PortalIdentity(key.User) { Key = key } : null);
        }

        if (token?.StartsWith(JwtPrefix, StringComparison.Ordinal) == true)
        {
            return new Credential(
                CredentialKind.OAuth, portal.OAuth.FindAccess(token) is { } access ? new PortalIdentity(access.User) { Token = access } : null);
        }

        // The cookie wins over whatever else the header holds.
        var text = request.Cookies[SessionCookie] is { Length: > 0 } cookie ? cookie : token ?? header;
        return text.Length == 0
            ? Credential.None
            : new Credential(
                CredentialKind.Session,
                portal.Sessions.Find(text) is { } session ? new PortalIdentity(session.User) { Session = session } : null);
    }

    private static PortalIdentity? FindByPassword(PortalState portal, string encoded)
    {
        var buffer = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, buffer, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(buffer, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && portal.Directory.FindByEmail(text[..colon]) is { IsSuspended: false } user && user.HasPassword(text[(colon + 1)..])
            ? new PortalIdentity(user)
            : null;
    }
}
