using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>Decides who calls and whether the key is good for the endpoint.</summary>
internal static class CallerIdentity
{
    // The server matches the word and exactly one blank, in this case only.
    private const string Scheme = "Bearer ";
    private const string KeyPrefix = "sk-";

    /// <summary>The refusal of a call, or null when it may go on.</summary>
    public static ApiAnswer? Authenticate(PortalState portal, HttpContext context, ApiEndpoint endpoint, out PortalUser? caller)
    {
        caller = null;
        var header = context.Request.Headers.Authorization.ToString();
        if (header.Length == 0)
        {
            return endpoint.AllowsAnonymous ? null : ApiAnswer.Empty(StatusCodes.Status401Unauthorized);
        }

        if (!header.StartsWith(Scheme + KeyPrefix, StringComparison.Ordinal) || portal.Keys.Find(header[Scheme.Length..]) is not { } key)
        {
            return endpoint.ForbidsBadKeys ? ProblemError.Forbidden() : ApiAnswer.Empty(StatusCodes.Status401Unauthorized);
        }

        if (!IsInScope(key.Scopes, endpoint))
        {
            return endpoint.AllowsAnonymous ? ProblemError.Forbidden() : ApiAnswer.Empty(StatusCodes.Status403Forbidden);
        }

        caller = key.User;
        return null;
    }

    private static bool IsInScope(IReadOnlyList<string> scopes, ApiEndpoint endpoint)
    {
        var reads = HttpMethods.IsGet(endpoint.Method);
        var family = endpoint.Scope switch
        {
            ApiScope.Rooms => "rooms",
            ApiScope.Files => "files",
            _ => "*",
        };
        return scopes.Any(scope =>
            scope is "*" or "*:write"
            || scope == family + ":write"
            || (reads && (scope is "*:read" || scope == family + ":read")));
    }
}
