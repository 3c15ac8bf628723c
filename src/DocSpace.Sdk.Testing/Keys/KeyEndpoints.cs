using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Keys;

internal static class KeyEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("POST", "keys", ApiScope.Global, CreateKey.Handle) { IsSensitive = true },
        new("GET", "keys", ApiScope.Global, ListKeys),
        new("GET", "keys/permissions", ApiScope.Global, ListPermissions),
        new("GET", "keys/@self", ApiScope.None, GetOwnKey),
        new("PUT", "keys/{keyId}", ApiScope.Global, ChangeKey.Update),
        new("DELETE", "keys/{keyId}", ApiScope.Global, ChangeKey.Delete),
    ];

    /// <summary>The newest first. Administrators see the keys of everybody.</summary>
    private static ApiAnswer ListKeys(ApiCall call)
    {
        var keys = call.Portal.Keys.All
            .Where(key => call.Caller.IsPortalAdmin || key.User == call.Caller)
            .OrderByDescending(static key => key.Created.ToUnixTimeSeconds())
            .ThenBy(static key => key.Id.ToString(), StringComparer.Ordinal);
        return Envelope.Ok(call, new JsonArray([.. keys.Select(key => (JsonNode)KeyJson.Masked(call.Portal, key))]));
    }

    private static ApiAnswer ListPermissions(ApiCall call) =>
        Envelope.Ok(call, new JsonArray([.. KeyScopes.All.Select(static scope => (JsonNode)scope)]), KeyScopes.All.Count);

    // The server looks for a key whoever calls, and trips over a session.
    private static ApiAnswer GetOwnKey(ApiCall call) => call.Identity?.Key is { } key
        ? Envelope.Ok(call, KeyJson.Masked(call.Portal, key))
        : throw ServerError.NullReference();
}
