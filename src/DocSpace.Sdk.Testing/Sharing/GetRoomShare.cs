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
        return RoomRights.Of(call.Portal, room, call.Caller).CanRead
            ? GetFolderShare.Page(call, new MemberList(call, room).Page(filter, call.Query.Text("filterValue"), start, count), start, count)
            : GetFolderShare.Page(call, (0, []), start, count);
    }
}
