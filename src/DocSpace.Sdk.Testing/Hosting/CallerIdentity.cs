using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.SignIn;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>Decides whether what the caller shows is good for the endpoint.</summary>
internal static class CallerIdentity
{
    /// <summary>The refusal of a call, or null when it may go on.</summary>
    public static ApiAnswer? Refuse(Credential credential, ApiEndpoint endpoint)
    {
        if (credential.Identity is { } identity)
        {
            return identity.Scopes is { } scopes && !IsInScope(scopes, endpoint) ? OutOfScope(endpoint) : null;
        }

        if (!credential.IsBad || IsAsGoodAsNone(credential, endpoint))
        {
            return endpoint.AllowsAnonymous ? null : ApiAnswer.Empty(StatusCodes.Status401Unauthorized);
        }

        var refusal = endpoint.ForbidsBadKeys && credential.Kind is CredentialKind.ApiKey
            ? ProblemError.Forbidden()
            : ApiAnswer.Empty(StatusCodes.Status401Unauthorized);
        return credential.Kind is CredentialKind.Basic
            ? refusal with { Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Basic" } }
            : refusal;
    }

    // A token that ended does not keep its owner from signing in again, nor from what is open to everybody.
    private static bool IsAsGoodAsNone(Credential credential, ApiEndpoint endpoint) =>
        endpoint.AllowsAnonymous && (endpoint.Scope is ApiScope.None || credential.Kind is CredentialKind.Session);

    private static ApiAnswer OutOfScope(ApiEndpoint endpoint) =>
        endpoint.AllowsAnonymous ? ProblemError.Forbidden() : ApiAnswer.Empty(StatusCodes.Status403Forbidden);

    private static bool IsInScope(IReadOnlyList<string> scopes, ApiEndpoint endpoint)
    {
        if (endpoint.Scope is ApiScope.None)
        {
            return true;
        }

        var reads = HttpMethods.IsGet(endpoint.Method);
        var family = endpoint.Scope switch
        {
            ApiScope.Rooms => "rooms",
            ApiScope.Files => "files",
            ApiScope.OwnAccount => "accounts.self",
            _ => "*",
        };
        return scopes.Any(scope =>
            scope is "*" or "*:write"
            || scope == family + ":write"
            || (reads && (scope is "*:read" || scope == family + ":read")));
    }
}
