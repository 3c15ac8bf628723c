using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.SignIn;

/// <summary>Exchanges an address and a password for a token.</summary>
internal static class SignInWithPassword
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.SignInBody, key: "");
        var user = Check(call.Portal, body);
        var session = call.Portal.Sessions.Start(user);
        var response = new JsonObject
        {
            ["token"] = session.Token,
            ["expires"] = Format(body.Session ? default : session.Expires.UtcDateTime),
            ["sms"] = false,
            ["tfa"] = false,
        };
        return Envelope.Ok(call, response) with { Cookies = [Cookie(session, body.Session)] };
    }

    /// <summary>The second step of a sign-in. Nobody here has one, so that no code is right.</summary>
    public static ApiAnswer RefuseCode(ApiCall call)
    {
        _ = BodyReader.Read(call, EmulatorJsonContext.Default.SignInBody, key: "");
        throw ServerError.SignInFailed();
    }

    private static PortalUser Check(PortalState portal, SignInBody body)
    {
        if (string.IsNullOrEmpty(body.UserName) || string.IsNullOrEmpty(body.Password))
        {
            throw ServerError.SignInFailed();
        }

        var name = body.UserName.ToUpperInvariant();
        if (portal.SignInAttempts.IsBlocked(name))
        {
            throw ServerError.TooManySignIns();
        }

        if (portal.Directory.FindByEmail(body.UserName) is not { } user || !user.HasPassword(body.Password))
        {
            throw portal.SignInAttempts.Fail(name) ? ServerError.TooManySignIns() : ServerError.SignInFailed();
        }

        return user.IsSuspended ? throw ServerError.Refused("User disabled") : user;
    }

    // Other than everywhere else, a time without fractions is written without zeros.
    private static string Format(DateTime value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    private static string Cookie(Session session, bool endsWithBrowser)
    {
        var expires = endsWithBrowser ? "" : $"; expires={session.Expires.UtcDateTime.ToString("R", CultureInfo.InvariantCulture)}";
        return $"{CredentialReader.SessionCookie}={Uri.EscapeDataString(session.Token)}{expires}; path=/; samesite=strict; httponly";
    }
}
