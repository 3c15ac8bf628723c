using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Keys;

/// <summary>What a key can be limited to.</summary>
internal static class KeyScopes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "*", "*:read", "*:write", "accounts:read", "accounts:write", "accounts.self:read", "accounts.self:write",
        "files:read", "files:write", "rooms:read", "rooms:write",
    ];

    public static void Check(IReadOnlyList<string>? scopes)
    {
        if (scopes?.All(All.Contains) == false)
        {
            throw ServerError.Argument("Permissions are not valid.");
        }
    }
}
