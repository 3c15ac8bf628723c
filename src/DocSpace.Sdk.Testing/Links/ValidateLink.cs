using System.Globalization;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Says what a key is good for: always with 200, whatever the verdict.</summary>
internal static class ValidateLink
{
    private const string SessionCookie = "anonymous_session_key";

    public static ApiAnswer Handle(ApiCall call)
    {
        if (call.Query.Text("folderId") is { } folder && !int.TryParse(folder, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            throw ServerError.NotFound("Selector '' not found");
        }

        return Answer(call, LinkCheck.OfKey(call, call.Route("key")));
    }

    /// <summary>The path without a key.</summary>
    public static ApiAnswer HandleNoKey(ApiCall call) => throw ServerError.AccessDenied();

    public static ApiAnswer Answer(ApiCall call, LinkCheck check, params string[] cookies)
    {
        check.Remember(call);
        var needsSession = check.Status is ShareStatus.Ok && call.IsAnonymous && call.Cookie(SessionCookie) is null;
        return Envelope.Ok(call, ShareJson.Write(call, check)) with
        {
            Cookies = needsSession ? [.. cookies, Cookie(SessionCookie, SignedText.Of($"\"{Guid.NewGuid()}\""))] : cookies,
        };
    }

    public static string Cookie(string name, string value) => $"{name}={value}; path=/; samesite=strict; httponly";
}
