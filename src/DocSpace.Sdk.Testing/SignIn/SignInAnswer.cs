using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.SignIn;

internal static class SignInAnswer
{
    // The server hides all but the first two and the last two signs. Nobody here has a phone, so that all have this one.
    private const string PhoneNoise = "+1*****12";

    /// <summary>The token of somebody who signed in, and its cookie.</summary>
    public static ApiAnswer Token(ApiCall call, PortalUser user, bool endsWithBrowser)
    {
        var session = call.Portal.Sessions.Start(user);
        var response = new JsonObject
        {
            ["token"] = session.Token,
            ["expires"] = Format(endsWithBrowser ? default : session.Expires.UtcDateTime),
            ["sms"] = user.SecondFactor is { IsSms: true },
        };
        if (user.SecondFactor is { IsSms: true })
        {
            response["phoneNoise"] = PhoneNoise;
        }

        response["tfa"] = user.SecondFactor is { IsSms: false };
        return Envelope.Ok(call, response) with { Cookies = [Cookie(session, endsWithBrowser)] };
    }

    /// <summary>What somebody whose password was right still has to do. A code by SMS is on its way.</summary>
    public static ApiAnswer AskForCode(ApiCall call, SecondFactor factor)
    {
        var response = new JsonObject();
        if (factor is { IsSms: true, IsConnected: true })
        {
            response["expires"] = Format(factor.Send().UtcDateTime);
        }

        response["sms"] = factor.IsSms;
        if (factor is { IsSms: true, IsConnected: true })
        {
            response["phoneNoise"] = PhoneNoise;
        }

        response["tfa"] = !factor.IsSms;
        if (factor is { IsSms: false, IsConnected: false })
        {
            response["tfaKey"] = factor.SetupKey;
        }

        var page = (factor.IsSms ? "Phone" : "Tfa") + (factor.IsConnected ? "Auth" : "Activation");
        response["confirmUrl"] = $"{call.Portal.Root}/confirm/{page}?type={page}&key={Guid.NewGuid():N}";
        return Envelope.Ok(call, response);
    }

    // Other than everywhere else, a time without fractions is written without zeros.
    private static string Format(DateTime value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    private static string Cookie(Session session, bool endsWithBrowser)
    {
        var expires = endsWithBrowser ? "" : $"; expires={session.Expires.UtcDateTime.ToString("R", CultureInfo.InvariantCulture)}";
        return $"{CredentialReader.SessionCookie}={Uri.EscapeDataString(session.Token)}{expires}; path=/; samesite=strict; httponly";
    }
}
