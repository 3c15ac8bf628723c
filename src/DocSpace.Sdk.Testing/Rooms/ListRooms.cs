using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class ListRooms
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var count = call.Query.Count();
        var start = call.Query.Int("startIndex", 0);
        var area = call.Query.Choice<SearchArea>("searchArea") ?? SearchArea.Active;
        if (start < 0)
        {
            throw ServerError.OutOfRange("startIndex");
        }

        var rooms = RoomOrder.Apply(call, RoomFilters.Apply(call, Visible(call, area))).ToList();
        var page = rooms.Skip(start).Take(count)
            .Select(room => RoomJson.Write(call, room, call.RightsIn(room), RoomRowKind.Listed))
            .ToArray<JsonNode>();
        var root = RootFolder.For(area);
        return Envelope.Ok(call, new JsonObject
        {
            ["files"] = new JsonArray(),
            ["folders"] = new JsonArray(page),
            ["current"] = root.Write(call),
            ["pathParts"] = root.Path(),
            ["startIndex"] = start,
            ["count"] = page.Length,
            ["total"] = rooms.Count,
            ["new"] = 0,
        });
    }

    private static IEnumerable<PortalRoom> Visible(ApiCall call, SearchArea area) => call.Portal.Rooms.All
        .Where(room => IsIn(area, room))
        .Where(room => call.RightsIn(room) is { CanRead: true } or { IsOwner: true })
        // The templates of others are not listed even for administrators.
        .Where(room => !room.IsTemplate || call.RightsIn(room).Standing is not Standing.Administrator);

    private static bool IsIn(SearchArea area, PortalRoom room) => area switch
    {
        SearchArea.Active => room is { IsArchived: false, IsTemplate: false },
        SearchArea.Archive => room.IsArchived,
        SearchArea.Any => !room.IsTemplate,
        SearchArea.Templates => room.IsTemplate,
        _ => false,
    };
}
