using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Reads the primary link, and creates it when the room has none yet.</summary>
internal static class GetPrimaryLink
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var room = call.FindRoom() ?? throw ServerError.ItemNotFound();
        var rights = RoomRights.Of(call.Portal, room, call.Caller);
        if (room.IsTemplate || !(room.PrimaryLink is null ? rights.CanEdit : rights.CanRead))
        {
            throw ServerError.AccessDenied();
        }

        return Envelope.Ok(call, LinkRow.Write(call.Portal, room, room.PrimaryLink ?? Create(call, room), rights.CanEdit));
    }

    private static RoomLink Create(ApiCall call, PortalRoom room)
    {
        if (!LinkTable.TakesExternal(room.Type))
        {
            throw ServerError.Refused("The role is not available for this user type");
        }

        var link = NewLinks.Primary(room.Type, call.Caller);
        room.Links.Add(link);
        return link;
    }
}
