using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Has the caller the background operations that an answer lists.</summary>
internal sealed class StagedOperations(Lab lab, RecordedExchange exchange)
{
    private const int Move = 0;
    private const int Copy = 1;
    private const int Delete = 2;
    private const int MarkAsRead = 4;
    private const int Duplicate = 7;

    /// <summary>The operations of an answer, in its order.</summary>
    public static IReadOnlyList<JsonObject> Listed(RecordedExchange exchange) =>
        exchange.Response?["response"] is JsonArray rows ? [.. rows.OfType<JsonObject>().Where(static row => row["Operation"] is not null)] : [];

    /// <summary>How long operations must take for the answer: no time at all, or longer than the test.</summary>
    public static TimeSpan DurationFor(RecordedExchange exchange) =>
        Listed(exchange) is { Count: > 0 } rows && rows.All(static row => !row["finished"]!.GetValue<bool>()) && exchange.Endpoint is "getOperations" or "terminateOperations"
            ? TimeSpan.FromHours(1)
            : TimeSpan.Zero;

    /// <summary>Starts them. A start answers with the operations that were there before, so only finished ones count for it.</summary>
    public async Task StartAsync()
    {
        foreach (var row in Listed(exchange).Where(row => exchange.Endpoint is "getOperations" || row["finished"]!.GetValue<bool>()))
        {
            var own = await StartAsync(row["Operation"]!.GetValue<int>(), row);
            lab.Learn(row["id"]!.GetValue<string>(), own["id"]!.GetValue<string>());
        }
    }

    private async Task<JsonObject> StartAsync(int kind, JsonObject row)
    {
        var caller = Scene.For(exchange).Caller;
        var mayCreate = lab.Person(caller).Role is not (EmulatedUserRole.User or EmulatedUserRole.Guest);
        var isRefused = row["error"]!.GetValue<string>().Length > 0;
        var owner = mayCreate && !isRefused ? caller : "a";
        var rooms = new List<string>();
        var count = int.Parse(row["processed"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        for (var i = 0; i < Math.Max(1, kind is Duplicate ? 1 : count); i++)
        {
            rooms.Add(await StagedRoom.CreateAsync(lab, owner, RoomType.Custom, null));
            if (owner != caller && !isRefused)
            {
                await new StagedMembers(lab, rooms[^1], owner).InviteAsync(caller, 2);
            }
        }

        var ids = new JsonArray([.. rooms.Select(static id => JsonValue.Create(int.Parse(id, CultureInfo.InvariantCulture)))]);
        var items = new JsonObject { ["folderIds"] = ids, ["returnSingleOperation"] = true };
        var answer = kind switch
        {
            Move when rooms.Count == 1 => await lab.SendAsync(HttpMethod.Put, $"rooms/{rooms[0]}/archive", new JsonObject(), caller),
            Move => await lab.SendAsync(HttpMethod.Put, "fileops/move", With(items, "destFolderId", 4), caller),
            Delete when rooms.Count == 1 => await lab.SendAsync(HttpMethod.Delete, $"rooms/{rooms[0]}", new JsonObject(), caller),
            Delete => await lab.SendAsync(HttpMethod.Put, "fileops/delete", With(items, "immediately", true), caller),
            Copy => await lab.SendAsync(HttpMethod.Put, "fileops/copy", With(items, "destFolderId", 1), caller),
            MarkAsRead => await lab.SendAsync(HttpMethod.Put, "fileops/markasread", items, caller),
            _ => await lab.SendAsync(HttpMethod.Put, "fileops/duplicate", items, caller),
        };
        return answer["response"] is JsonArray list ? list[^1]!.AsObject() : answer["response"]!.AsObject();
    }

    private static JsonObject With(JsonObject body, string name, JsonNode value)
    {
        body[name] = value;
        return body;
    }
}
