namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>What applications can be allowed to do. Other than keys they never get everything.</summary>
internal static class OAuthScopes
{
    private static readonly string[] _all =
    [
        "accounts:read", "accounts:write", "accounts.self:read", "accounts.self:write", "files:read", "files:write",
        "rooms:read", "rooms:write",
    ];

    public static IReadOnlyList<string> OrAll(string[] scopes) => scopes.Length == 0 ? _all : [.. scopes];

    public static IReadOnlyList<string> Parse(string? text) =>
        [.. (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
