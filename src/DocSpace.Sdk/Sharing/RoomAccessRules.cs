using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Which access levels a room accepts, by its type and by how the invitee is named: the table of server 3.7. The SDK checks it
/// before it sends an invitation; the server stays the judge.
/// </summary>
public static class RoomAccessRules
{
    /// <summary>The levels that can be granted.</summary>
    /// <param name="roomType">The type of the room.</param>
    /// <param name="invitee">
    /// How the invitee is named. <see cref="RoomAccess.RoomManager"/> is listed for users, though the server accepts it only
    /// for room admins and DocSpace admins.
    /// </param>
    /// <returns>The levels, weakest first; empty for a room type that the SDK does not know, which it does not check either.</returns>
    public static IReadOnlyList<RoomAccess> AllowedFor(RoomType roomType, InviteeKind invitee)
    {
        RoomAccess[] levels = roomType switch
        {
            RoomType.FormFilling => [RoomAccess.FillForms, RoomAccess.ContentCreator],
            RoomType.Collaboration => [RoomAccess.Read, RoomAccess.Editing, RoomAccess.ContentCreator],
            RoomType.Custom => [RoomAccess.Read, RoomAccess.Comment, RoomAccess.Review, RoomAccess.Editing, RoomAccess.ContentCreator],
            RoomType.Public => [RoomAccess.ContentCreator],
            RoomType.VirtualData => [RoomAccess.Read, RoomAccess.FillForms, RoomAccess.Editing, RoomAccess.ContentCreator],
            RoomType.Ai when invitee is InviteeKind.Email => [RoomAccess.Read],
            RoomType.Ai => [RoomAccess.Read, RoomAccess.ContentCreator],
            _ => [],
        };
        return levels is not [] && invitee is InviteeKind.User ? [.. levels, RoomAccess.RoomManager] : levels;
    }
}
