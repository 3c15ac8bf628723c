using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>The people and groups of a room, as the endpoint of folders lists them. Other than the one of rooms it refuses guests.</summary>
internal static class GetFolderShare
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var count = call.Query.Count();
        var start = call.Query.Int("startIndex", 0);
        RefuseGuests(call);
        var room = call.FindRoom() ?? throw ServerError.ItemNotFound();
        return RoomRights.Of(call.Portal, room, call.Caller).CanRead
            ? Page(call, new MemberList(call, room).Page(ShareFilter.UserOrGroup, text: null, start, count), start, count)
            : Page(call, (0, []), start, count);
    }

    public static void RefuseGuests(ApiCall call)
    {
        if (call.Caller.Role is PortalRole.Guest)
        {
            throw ServerError.AccessDenied();
        }
    }

    public static ApiAnswer Page(ApiCall call, (int Total, IEnumerable<MemberEntry> Rows) members, int start, int count) =>
        Part(call, members.Total, start, count, members.Rows.Select(static member => member.ToJson()));

    /// <summary>A part of a list.</summary>
    public static ApiAnswer Page(ApiCall call, int total, int start, int count, IEnumerable<JsonNode> rows) =>
        Part(call, total, start, count, rows.Skip(start).Take(count));

    // Behind the end the server goes on subtracting: the count becomes negative.
    private static ApiAnswer Part(ApiCall call, int total, int start, int count, IEnumerable<JsonNode> rows) =>
        Envelope.Ok(call, new JsonArray([.. rows]), count: total == 0 ? 0 : Math.Min(total - start, count), total: total);
}
