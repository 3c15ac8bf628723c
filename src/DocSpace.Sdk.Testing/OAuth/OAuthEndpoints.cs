using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.SignIn;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>The endpoints of the OAuth service. They have no version, and their patterns begin at the root of the portal.</summary>
internal static class OAuthEndpoints
{
    public const string Root = "/oauth2";

    /// <summary>What answers requests that no endpoint of the service takes.</summary>
    public static ApiEndpoint Rest { get; } = Endpoint("", Root + "/{**rest}", static _ => ApiAnswer.Empty(StatusCodes.Status404NotFound));

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        Endpoint("GET", AuthorizationRequest.Path, Authorize),
        Endpoint("POST", Root + "/token", IssueTokens.Handle),
        Endpoint("POST", Root + "/revoke", RevokeToken.Handle),
    ];

    // Only a browser that is signed in holds the cookie, and only the cookie counts.
    private static ApiAnswer Authorize(ApiCall call)
    {
        var session = call.Portal.Sessions.Find(call.Cookie(CredentialReader.SessionCookie) ?? "");
        return OAuthAnswer.Redirect(AuthorizationRequest.Parse(call.QueryString).Follow(call.Portal, session?.User, isAllowed: true));
    }

    private static ApiEndpoint Endpoint(string method, string pattern, Func<ApiCall, ApiAnswer> handle) =>
        new(method, pattern, ApiScope.None, call => call.Portal.OAuth.IsDown ? OAuthAnswer.Down() : handle(call)) { AllowsAnonymous = true };
}
