namespace DocSpace.Sdk.Testing.Http;

/// <summary>One method of one path. The pattern is relative to <c>/api/2.0/</c>, unless it begins with a slash.</summary>
internal sealed record ApiEndpoint(string Method, string Pattern, ApiScope Scope, Func<ApiCall, ApiAnswer> Handle)
{
    /// <summary>Whether the endpoint itself answers callers who did not sign in.</summary>
    public bool AllowsAnonymous { get; init; }

    /// <summary>Whether a key that is not good is refused with 403 instead of 401.</summary>
    public bool ForbidsBadKeys { get; init; }

    /// <summary>Whether few calls of one person to one path are let through in a while.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether the e-mail addresses of the body count against those of the day.</summary>
    public bool SendsInvitations { get; init; }
}
