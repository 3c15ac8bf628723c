using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Keys;

internal static class KeyJson
{
    /// <summary>The answer to the creation, the only one with the key itself. Its times are not yet cut to seconds.</summary>
    public static JsonObject Created(PortalState portal, ApiKeyEntry key) => Write(portal, key, key.Value, static time => time);

    public static JsonObject Masked(PortalState portal, ApiKeyEntry key) =>
        Write(portal, key, "sk-***" + key.Postfix, static time => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)));

    private static JsonObject Write(PortalState portal, ApiKeyEntry key, string shown, Func<DateTimeOffset, DateTimeOffset> cut)
    {
        var row = new JsonObject
        {
            ["id"] = key.Id,
            ["name"] = key.Name,
            ["key"] = shown,
            ["keyPostfix"] = key.Postfix,
            ["permissions"] = new JsonArray([.. key.Scopes.Select(static scope => (JsonNode)scope)]),
        };
        if (key.LastUsed is { } used)
        {
            row["lastUsed"] = WireDate.Format(cut(used));
        }

        row["createOn"] = WireDate.Format(cut(key.Created));
        row["createBy"] = PersonJson.Brief(portal, key.User);
        if (key.Expires is { } expires)
        {
            row["expiresAt"] = WireDate.Format(cut(expires));
        }

        row["isActive"] = key.IsActive;
        return row;
    }
}
