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
    private const int ActiveType = 14;

    /// <summary>The operations of an answer, in its order.</summary>
    public static IReadOnlyList<JsonObject> Listed(RecordedExchange exchange) =>
        exchange.Response?["response"] is JsonArray rows ? [.. rows.OfType<JsonObject>().Where(static row => row["Operation"] is not null)] : [];

    /// <summary>How long operations must take for the answer: no time at all, or longer than the test.</summary>
    public static TimeSpan DurationFor(RecordedExchange exchange) =>
        IsStopped(exchange)
        || ((IsList(exchange) || NamesNothing(exchange)) && Listed(exchange) is { Count: > 0 } rows && rows.All(static row => !IsFinished(row)))
            ? TimeSpan.FromHours(1)
            : TimeSpan.Zero;

    /// <summary>Starts them. A start answers with the operations that were there before, so only finished ones count for it.</summary>
    public async Task SetAsync()
    {
        var caller = Scene.For(exchange).Caller;
        if (exchange.Endpoint is "moveItems" && exchange.Status is 200)
        {
            // Everything before was asked for by then.
            await lab.SendAsync(HttpMethod.Get, "fileops", null, caller);
        }

        foreach (var row in Listed(exchange).Where(row => IsList(exchange) || NamesNothing(exchange) || IsFinished(row)))
        {
            var own = await StartAsync(row["Operation"]!.GetValue<int>(), row, caller);
            lab.Learn(row["id"]!.GetValue<string>(), own["id"]!.GetValue<string>());
            if (IsStopped(exchange))
            {
                await lab.SendAsync(HttpMethod.Put, $"fileops/terminate/{own["id"]}", null, caller);
            }
        }
    }

    private static bool IsList(RecordedExchange exchange) => exchange.Endpoint is "getOperations" or "terminateOperations";

    private static bool IsFinished(JsonObject row) => row["finished"]!.GetValue<bool>();

    private static bool IsStopped(RecordedExchange exchange) => exchange.Name.StartsWith("terminate-poll-", StringComparison.Ordinal);

    /// <summary>Whether a request starts an operation on nothing, which answers with those that were there before.</summary>
    private static bool NamesNothing(RecordedExchange exchange) =>
        exchange is { Status: 200, Endpoint: "duplicateItems" or "markAsRead" } && !Repeated.NumbersOf(exchange).Any();

    private static IEnumerable<JsonObject> Rooms(JsonObject row) =>
        (row["folders"] as JsonArray ?? []).OfType<JsonObject>().Where(static folder => folder["roomType"] is not null);

    private async Task<JsonObject> StartAsync(int kind, JsonObject row, string caller)
    {
        var mayCreate = lab.Person(caller).Role is not (EmulatedUserRole.User or EmulatedUserRole.Guest);
        var isRefused = row["error"]!.GetValue<string>().Length > 0;
        var owner = mayCreate && !isRefused ? caller : "a";
        var shown = Rooms(row).ToList();
        var rooms = new List<string>();
        var count = int.Parse(row["processed"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        for (var i = 0; i < Math.Max(1, kind is Duplicate ? 1 : count); i++)
        {
            var tags = shown.ElementAtOrDefault(i)?["tags"] is { } own ? new JsonObject { ["tags"] = own.DeepClone() } : null;
            rooms.Add(await StagedRoom.CreateAsync(lab, owner, RoomType.Custom, tags));
            if (owner != caller && !isRefused)
            {
                await new StagedMembers(lab, rooms[^1], owner).InviteAsync(caller, 2);
            }
        }

        // What works on something that is not there shows no folders.
        var isUnknown = kind is Duplicate or MarkAsRead
            && !isRefused
            && row["folders"] is null
            && (IsFinished(row) || NamesNothing(exchange));
        var ids = isUnknown ? new JsonArray(999999) : Ids(rooms);
        var items = new JsonObject { ["folderIds"] = ids, ["returnSingleOperation"] = true };
        var goesBack = kind is Move && shown.Count > 0 && shown[0]["rootFolderType"]!.GetValue<int>() is ActiveType;
        if (goesBack)
        {
            foreach (var room in rooms)
            {
                await lab.SendAsync(HttpMethod.Put, $"rooms/{room}/archive", new JsonObject(), caller);
            }

            await lab.SendAsync(HttpMethod.Get, "fileops", null, caller);
        }

        var answer = kind switch
        {
            Move when goesBack => await lab.SendAsync(HttpMethod.Put, "fileops/move", With(items, "destFolderId", 1), caller),
            Move when rooms.Count == 1 => await lab.SendAsync(HttpMethod.Put, $"rooms/{rooms[0]}/archive", new JsonObject(), caller),
            Move => await lab.SendAsync(HttpMethod.Put, "fileops/move", With(items, "destFolderId", 4), caller),
            Delete when rooms.Count == 1 => await lab.SendAsync(HttpMethod.Delete, $"rooms/{rooms[0]}", new JsonObject(), caller),
            Delete => await lab.SendAsync(HttpMethod.Put, "fileops/delete", With(items, "immediately", true), caller),
            Copy when shown.Count > 0 => await CopyFolderAsync(rooms[0], caller),
            Copy => await lab.SendAsync(HttpMethod.Put, "fileops/copy", With(items, "destFolderId", 1), caller),
            MarkAsRead => await lab.SendAsync(HttpMethod.Put, "fileops/markasread", items, caller),
            _ => await lab.SendAsync(HttpMethod.Put, "fileops/duplicate", items, caller),
        };
        return answer["response"] is JsonArray list ? list[^1]!.AsObject() : answer["response"]!.AsObject();
    }

    private async Task<JsonObject> CopyFolderAsync(string target, string caller)
    {
        var source = int.Parse(await StagedRoom.CreateAsync(lab, caller, RoomType.Custom, null), CultureInfo.InvariantCulture);
        var folder = lab.Portal.Content.AddFolder(source, "Staged");
        var items = new JsonObject { ["folderIds"] = new JsonArray(folder.Id), ["returnSingleOperation"] = true };
        return await lab.SendAsync(HttpMethod.Put, "fileops/copy", With(items, "destFolderId", int.Parse(target, CultureInfo.InvariantCulture)), caller);
    }

    private static JsonArray Ids(List<string> rooms) =>
        new([.. rooms.Select(static room => JsonValue.Create(int.Parse(room, CultureInfo.InvariantCulture)))]);

    private static JsonObject With(JsonObject body, string name, JsonNode value)
    {
        body[name] = value;
        return body;
    }
}
