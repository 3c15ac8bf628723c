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

        var isWanted = RoomFilters.Read(call);
        RoomOrder.Remember(call);
        var rooms = All(call, () => RoomOrder.Sort(call, Visible(call, area).Where(isWanted)));
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

    // What others see depends on the time, too, and on what the request shows: they may be in a room by a link.
    private static IReadOnlyList<PortalRoom> All(ApiCall call, Func<IEnumerable<PortalRoom>> list) => call.Caller.IsPortalAdmin
        ? call.Portal.RoomLists.GetOrAdd(call.Caller, Filters(call.QueryString), list)
        : [.. list()];

    /// <summary>The query without what differs from page to page.</summary>
    private static string Filters(string query) => string.Join('&', query.TrimStart('?').Split('&').Where(static part =>
        !part.StartsWith("startIndex=", StringComparison.OrdinalIgnoreCase) && !part.StartsWith("count=", StringComparison.OrdinalIgnoreCase)));

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
