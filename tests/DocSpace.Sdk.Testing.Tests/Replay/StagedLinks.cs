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

    /// <summary>A link whose key a request holds. One that no answer shows asks for a password.</summary>
    public async Task WithKeyAsync(string id, string key)
    {
        var own = await MakeAsync(_rows.GetValueOrDefault(id) ?? new JsonObject
        {
            ["access"] = 2,
            ["sharedLink"] = new JsonObject { ["id"] = id, ["linkType"] = 1, ["password"] = "<redacted>" },
        });
        lab.Learn(key, own["requestToken"]!.GetValue<string>());
    }

    public static IEnumerable<JsonObject> Rows(JsonNode? node) => node switch
    {
        JsonObject row when row["sharedLink"]?["id"] is not null => [row],
        JsonObject properties => properties.SelectMany(static pair => Rows(pair.Value)),
        JsonArray elements => elements.SelectMany(Rows),
        _ => [],
    };

    private async Task<JsonNode> MakeAsync(JsonObject row, bool withOptions = true)
    {
        var link = row["sharedLink"]!.AsObject();
        var id = link["id"]!.GetValue<string>();
        var body = new JsonObject { ["linkId"] = id, ["linkType"] = link["linkType"]!.DeepClone(), ["access"] = row["access"]!.DeepClone() };
        if (link["primary"]?.GetValue<bool>() == true)
        {
            var primary = (await lab.SendAsync(HttpMethod.Get, $"rooms/{room}/link", null, owner))["response"]!["sharedLink"]!;
            lab.Learn(id, primary["id"]!.GetValue<string>());
            LearnKey(link, primary);
            if (!withOptions)
            {
                return primary;
            }

            body["linkId"] = primary["id"]!.DeepClone();
        }

        foreach (var name in _options.Where(name => withOptions && link[name] is not null))
        {
            body[name] = link[name]!.DeepClone();
        }

        var own = (await lab.SendAsync(HttpMethod.Put, $"rooms/{room}/links", body, owner))["response"]!["sharedLink"]!;
        LearnKey(link, own);
        return own;
    }

    private void LearnKey(JsonObject recorded, JsonNode own)
    {
        if (recorded["requestToken"] is { } key && own["requestToken"] is { } ownKey)
        {
            lab.Learn(key.GetValue<string>(), ownKey.GetValue<string>());
        }
    }
}
