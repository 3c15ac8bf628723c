using DocSpace.Sdk.Testing.Portal;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>What an application sends a browser to the portal with.</summary>
internal sealed class AuthorizationRequest
{
    public const string Path = "/oauth2/authorize";

    private const string LoginPage = "/login";
    private const string ErrorPage = "/error";

    private readonly Dictionary<string, StringValues> _query;

    private AuthorizationRequest(Dictionary<string, StringValues> query)
    {
        _query = query;
        Scopes = OAuthScopes.Parse(Text("scope"));
        Challenge = CodeChallenge.Parse(Text("code_challenge"), Text("code_challenge_method"));
    }

    public IReadOnlyList<string> Scopes { get; }

    public CodeChallenge? Challenge { get; }

    /// <summary>The redirect address; null when the request names none, which stands for the registered one.</summary>
    public string? RedirectUri => Text("redirect_uri");

    public static AuthorizationRequest Parse(string query) => new(QueryHelpers.ParseQuery(query));

    /// <summary>The address that the browser ends at.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="user">Who is signed in at the browser, or null.</param>
    /// <param name="isAllowed">Whether that person allows what the application asks for.</param>
    public string Follow(PortalState portal, PortalUser? user, bool isAllowed)
    {
        // An address that nobody registered is never gone to: whoever made it up would be told what is not for him.
        if (portal.OAuth.FindApplication(Text("client_id")) is not { } application
            || (RedirectUri is { } address && !application.Accepts(address))
            || Text("response_type") is not "code")
        {
            return ErrorPage;
        }

        if (Scopes.Except(application.Scopes, StringComparer.Ordinal).Any())
        {
            return Redirect(application, "error", "invalid_scope");
        }

        if (Challenge is null ? application.IsPublic : !Challenge.IsKnown)
        {
            return Redirect(application, "error", "invalid_request");
        }

        return user is null ? LoginPage
            : isAllowed ? Redirect(application, "code", portal.OAuth.AddCode(application, user, this).Text)
            : Redirect(application, "error", "access_denied");
    }

    private string Redirect(OAuthApplication application, string name, string value)
    {
        var address = QueryHelpers.AddQueryString(RedirectUri ?? application.RedirectUri.AbsoluteUri, name, value);
        return Text("state") is { } state ? QueryHelpers.AddQueryString(address, "state", state) : address;
    }

    private string? Text(string name) => _query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
}
