using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>The groups of rooms that a request or its answer names.</summary>
internal static partial class StagedGroups
{
    private const string Icon = "schedule";

    /// <summary>Makes the groups of an answer, or the one that a refused request is about.</summary>
    public static async Task SetAsync(Lab lab, RecordedExchange exchange)
    {
        if (exchange.Status is 404 || Scene.For(exchange) is { IsAnonymous: true } || exchange.Endpoint is "createRoomGroup")
        {
            return;
        }

        var rows = exchange.Response?["response"] switch
        {
            JsonObject row when row["totalRooms"] is not null => [row],
            JsonArray list when exchange.Endpoint is "getRoomGroups" => list.OfType<JsonObject>(),
            _ when NumberInPath().Match(exchange.Target) is { Success: true } match =>
                [new JsonObject { ["id"] = match.Groups[1].Value, ["icon"] = Icon }],
            _ => Array.Empty<JsonObject>(),
        };
        foreach (var row in rows)
        {
            await LikeAsync(lab, Scene.For(exchange).Caller, row);
        }
    }

    public static async Task MakeAsync(Lab lab, string owner, string number, IEnumerable<string> rooms)
    {
        var body = new JsonObject { ["name"] = "Staged", ["icon"] = Icon, ["rooms"] = Ids(rooms) };
        lab.Numbers[number] = (await lab.SendAsync(HttpMethod.Post, "group", body, owner))["response"]!["id"]!.ToString();
    }

    private static async Task LikeAsync(Lab lab, string owner, JsonObject row)
    {
        var number = row["id"]!.ToString();
        var count = row["totalRooms"]?.GetValue<int>() ?? 0;
        var shown = (row["rooms"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var rooms = new List<string>();
        for (var i = 0; i < Math.Max(count, 1); i++)
        {
            var room = shown.ElementAtOrDefault(i);
            rooms.Add(room is not null && lab.Numbers.TryGetValue(room["id"]!.ToString(), out var known)
                ? known
                : await StagedRoom.CreateAsync(lab, owner, (RoomType)(room?["roomType"]?.GetValue<int>() ?? (int)RoomType.Custom), room));
        }

        await MakeAsync(lab, owner, number, rooms);
        if (count == 0)
        {
            await lab.SendAsync(HttpMethod.Put, $"group/{lab.Numbers[number]}", new JsonObject { ["roomsToRemove"] = Ids(rooms) }, owner);
        }

        if (row["icon"] is null)
        {
            await lab.SendAsync(HttpMethod.Post, $"group/{lab.Numbers[number]}/icon", new JsonObject { ["icon"] = "" }, owner);
        }
    }

    private static JsonArray Ids(IEnumerable<string> rooms) =>
        new([.. rooms.Select(static room => JsonValue.Create(int.Parse(room, CultureInfo.InvariantCulture)))]);

    [GeneratedRegex(@"/files/group/(\d+)")]
    private static partial Regex NumberInPath();
}
