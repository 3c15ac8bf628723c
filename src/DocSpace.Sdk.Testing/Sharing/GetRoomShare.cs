using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

internal static class GetRoomShare
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var filter = call.Query.Choice<ShareFilter>("filterType") ?? ShareFilter.UserOrGroup;
        var count = call.Query.Count();
        var start = call.Query.Int("startIndex", 0);
        var room = call.FindRoom() ?? throw ServerError.ItemNotFound();

        // A stranger is not refused: to him or her the room has no members.
        List<MemberEntry> members = RoomRights.Of(call.Portal, room, call.Caller).CanRead
            ? [.. new MemberList(call, room).Page(filter, call.Query.Text("filterValue"))]
            : [];
        var page = members.Skip(start).Take(count).Select(static member => (JsonNode)member.ToJson());

        // Behind the end the server goes on subtracting: the count becomes negative.
        return Envelope.Ok(
            call, new JsonArray([.. page]), count: members.Count == 0 ? 0 : Math.Min(members.Count - start, count), total: members.Count);
    }
}
