using System.Text.Json.Nodes;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Gives a room of the lab the links that the recorded one had, under the same ids where a request can choose them.</summary>
internal sealed class StagedLinks(Lab lab, string room, string owner)
{
    private static readonly string[] _options = ["title", "expirationDate", "password", "denyDownload", "internal", "maxUseCount"];

    // The first answer that shows a link tells what it was like.
    private static readonly Dictionary<string, JsonObject> _rows = RecordedExchange.All
        .SelectMany(static exchange => Rows(exchange.Response))
        .GroupBy(static row => row["sharedLink"]!["id"]!.GetValue<string>())
        .ToDictionary(static group => group.Key, static group => group.First());

    /// <summary>The links of an answer.</summary>
    public async Task LikeAsync(JsonArray rows)
    {
        // The list shows the newest first within a kind.
        foreach (var row in rows.Reverse())
        {
            await MakeAsync(row!.AsObject());
        }
    }

    /// <summary>A link that a request names but that no recorded request made.</summary>
    public async Task NamedAsync(string id)
    {
        if (_rows.TryGetValue(id, out var row))
        {
            await MakeAsync(row, withOptions: false);
        }
    }

    private static IEnumerable<JsonObject> Rows(JsonNode? node) => node switch
    {
        JsonObject row when row["sharedLink"]?["id"] is not null => [row],
        JsonObject properties => properties.SelectMany(static pair => Rows(pair.Value)),
        JsonArray elements => elements.SelectMany(Rows),
        _ => [],
    };

    private async Task MakeAsync(JsonObject row, bool withOptions = true)
    {
        var link = row["sharedLink"]!.AsObject();
        var id = link["id"]!.GetValue<string>();
        var body = new JsonObject { ["linkId"] = id, ["linkType"] = link["linkType"]!.DeepClone(), ["access"] = row["access"]!.DeepClone() };
        if (link["primary"]?.GetValue<bool>() == true)
        {
            var own = (await lab.SendAsync(HttpMethod.Get, $"rooms/{room}/link", null, owner))["response"]!["sharedLink"]!["id"]!.GetValue<string>();
            lab.Learn(id, own);
            body["linkId"] = own;
        }

        foreach (var name in _options.Where(name => withOptions && link[name] is not null))
        {
            body[name] = link[name]!.DeepClone();
        }

        if (withOptions || link["primary"]?.GetValue<bool>() != true)
        {
            await lab.SendAsync(HttpMethod.Put, $"rooms/{room}/links", body, owner);
        }
    }
}
