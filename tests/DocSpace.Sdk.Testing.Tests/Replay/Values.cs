using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>The values of an answer that the state of the portal does not decide, and that must therefore be those recorded.</summary>
internal static class Values
{
    private static readonly string[] _room =
    [
        "security", "availableShareRights", "shareSettings", "canShare", "roomType", "inRoom", "shared", "sharedExternal",
        "access", "title", "tags", "indexing", "denyDownload", "lifetime", "watermark", "private", "rootFolderType",
        "quotaLimit", "isCustomQuota", "saveFormAsXLSX", "sendFormToExternalDB",
    ];

    private static readonly string[] _member =
    [
        "access", "isLocked", "isOwner", "canEditAccess", "canEditInternal", "canEditDenyDownload", "canEditExpirationDate",
        "canRevoke", "subjectType",
    ];

    public static IEnumerable<string> Differences(JsonObject actual, JsonObject expected)
    {
        var pairs = new List<(string Path, JsonNode? Actual, JsonNode? Expected)>();
        Pick(pairs, "$", actual, expected, ["status", "statusCode"]);
        if (expected["error"] is JsonObject error)
        {
            Pick(pairs, "$.error", actual["error"], error, ["message", "type", "hresult"]);
        }

        if (expected["response"] is JsonObject response)
        {
            Response(pairs, actual["response"]!, response);
        }
        else if (expected["response"] is JsonArray members && actual["response"] is JsonArray ours && members.All(static row => row is JsonObject))
        {
            // Links and members without an owner are sorted by id, and some ids are others.
            var areLinks = members.Any(static row => row?["sharedLink"] is not null);
            var areById = !areLinks && members.All(static row => row?["isOwner"]?.GetValue<bool>() == false && row["sharedTo"] is not null);
            Members(pairs, Order(ours), Order(members));
            JsonArray Order(JsonArray rows) => areLinks ? ByLink(rows) : areById ? ByName(rows) : rows;
        }

        return pairs
            .Where(pair => Text(pair.Actual) != Text(pair.Expected))
            .Select(pair => $"{pair.Path}: is {Text(pair.Actual)}, not {Text(pair.Expected)}");
    }

    private static void Response(List<(string Path, JsonNode? Actual, JsonNode? Expected)> pairs, JsonNode actual, JsonObject expected)
    {
        Pick(pairs, "$.response", actual, expected, [.. _room, "errors", "warning", "error"]);
        if (expected["members"] is JsonArray members && actual["members"] is JsonArray ours)
        {
            // Sorted by id, and the ids are others.
            Members(pairs, ByName(ours), ByName(members));
        }

        foreach (var row in expected["folders"] as JsonArray ?? [])
        {
            var title = row!["title"]!.GetValue<string>();
            var own = (actual["folders"] as JsonArray ?? []).FirstOrDefault(other => other!["title"]!.GetValue<string>() == title);
            Pick(pairs, $"$.response.folders['{title}']", own, row, _room);
        }

        if (expected["current"] is { } current)
        {
            Pick(pairs, "$.response.current", actual["current"], current, [.. _room, "id", "parentRoomType"]);
        }
    }

    private static void Members(List<(string Path, JsonNode? Actual, JsonNode? Expected)> pairs, JsonArray actual, JsonArray expected)
    {
        for (var i = 0; i < expected.Count; i++)
        {
            Pick(pairs, $"$.response[{i}]", i < actual.Count ? actual[i] : null, expected[i]!, _member);
        }
    }

    private static JsonArray ByName(JsonArray members) => new([.. members
        .OrderBy(row => (row!["sharedTo"]!["displayName"] ?? row["sharedTo"]!["name"])!.GetValue<string>(), StringComparer.Ordinal)
        .Select(row => row!.DeepClone())]);

    private static JsonArray ByLink(JsonArray links) => new([.. links
        .OrderBy(row => row!["subjectType"]!.GetValue<int>())
        .ThenBy(row => row!["sharedLink"]?["title"]?.GetValue<string>(), StringComparer.Ordinal)
        .Select(row => row!.DeepClone())]);

    private static void Pick(
        List<(string Path, JsonNode? Actual, JsonNode? Expected)> pairs, string path, JsonNode? actual, JsonNode expected, string[] names) =>
        pairs.AddRange(names.Select(name => ($"{path}.{name}", actual?[name], expected[name])));

    // Recorded bodies were written with other blanks: the position in them is theirs. So is the address of a stored image.
    private static string Text(JsonNode? node) => Regex.Replace(Sorted(node)?.ToJsonString() ?? "", "BytePositionInLine: \\d+|http[^\"]*_watermark\\.png[^\"]*", "");

    private static JsonNode? Sorted(JsonNode? node) => node is JsonObject properties
        ? new JsonObject(properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value))))
        : node?.DeepClone();
}
