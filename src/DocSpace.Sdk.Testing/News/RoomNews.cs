using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.News;

/// <summary>What the caller has not seen yet, by days, the last first. Where there is nothing, the server marks all as read.</summary>
internal static class RoomNews
{
    public static ApiAnswer OfRoom(ApiCall call)
    {
        var room = call.FindRoom() ?? throw ServerError.FolderNotFound();
        if (!RoomRights.Of(call.Portal, room, call.Caller).CanRead)
        {
            throw ServerError.AccessDenied();
        }

        return Answer(call, [room], static (_, entries) => entries);
    }

    public static ApiAnswer OfAll(ApiCall call)
    {
        var rooms = call.Portal.Rooms.All
            .Where(room => !room.IsArchived && !room.IsTemplate && RoomRights.Of(call.Portal, room, call.Caller).CanRead)
            .ToList();
        return Answer(call, rooms, static (room, entries) =>
            [new JsonObject { ["room"] = room, ["items"] = new JsonArray([.. entries]) }]);
    }

    private static ApiAnswer Answer(
        ApiCall call, IReadOnlyList<PortalRoom> rooms, Func<JsonObject, IEnumerable<JsonNode>, IEnumerable<JsonNode>> items)
    {
        var news = rooms
            .SelectMany(room => call.Portal.Entries.AllIn(room).Where(entry => entry.NewFor.Contains(call.Caller)))
            .ToList();
        if (news.Count == 0)
        {
            call.Portal.Operations.Start(call.Caller, OperationKind.MarkAsRead, deleteAfter: false, static _ => { });
        }

        var days = news.GroupBy(static entry => entry.Created.UtcDateTime.Date)
            .OrderByDescending(static day => day.Key)
            .Select(day => (JsonNode)new JsonObject
            {
                ["date"] = WireDate.Format(new DateTimeOffset(day.Key, TimeSpan.Zero)),
                ["items"] = new JsonArray([.. day.GroupBy(static entry => entry.Room!).SelectMany(room => items(
                    RoomJson.Write(call.Portal, room.Key, call.Caller, RoomRowKind.Updated),
                    room.Select(entry => EntryJson.Write(call.Portal, entry, call.Caller))))]),
            })
            .ToArray();
        return Envelope.Ok(call, new JsonArray(days), count: days.Length);
    }
}
