using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>People in a room of which they are no members: they have one of its links.</summary>
internal static class Visits
{
    /// <summary>What the caller may do in the room, as a member or by a link.</summary>
    public static RoomRights RightsIn(this ApiCall call, PortalRoom room)
    {
        var rights = call.IsAnonymous ? null : RoomRights.Of(call.Portal, room, call.Caller);
        if (rights is { CanRead: true })
        {
            return rights;
        }

        if (room.Links.Find(link => link.RequestToken == call.LinkKey) is { IsInvitation: false } named && Opens(call, room, named))
        {
            return RoomRights.OfVisitor(room, named, isNamed: true);
        }

        var known = call.IsAnonymous ? null : room.Links.Find(link => link.OpenedBy.Contains(call.Caller) && Opens(call, room, link));
        return known is null ? rights ?? throw ServerError.Anonymous() : RoomRights.OfVisitor(room, known, isNamed: false);
    }

    private static bool Opens(ApiCall call, PortalRoom room, RoomLink link) => LinkCheck.Of(call, room, link).Status is ShareStatus.Ok;
}
