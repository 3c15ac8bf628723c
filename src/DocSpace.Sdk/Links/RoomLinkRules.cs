using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Links;

/// <summary>
/// Which access levels a link can give, by the type of its room: the table of server 3.7. The SDK checks it before it sends a
/// link whose room it knows; the server stays the judge.
/// </summary>
public static class RoomLinkRules
{
    /// <summary>The levels that a link can give.</summary>
    /// <param name="roomType">The type of the room.</param>
    /// <param name="kind">What the link is for.</param>
    /// <returns>
    /// The levels, weakest first. Empty when rooms of this type have no such links, and for a room type that the SDK does not
    /// know, which it does not check either.
    /// </returns>
    public static IReadOnlyList<RoomAccess> AllowedFor(RoomType roomType, RoomLinkKind kind) => (kind, roomType) switch
    {
        (RoomLinkKind.Invitation, RoomType.Public or RoomType.Ai) => [RoomAccess.Read, RoomAccess.ContentCreator],
        (RoomLinkKind.Invitation, _) => RoomAccessRules.AllowedFor(roomType, InviteeKind.Group),
        (RoomLinkKind.PrimaryExternal, RoomType.FormFilling) => [RoomAccess.Read, RoomAccess.FillForms],
        (RoomLinkKind.PrimaryExternal or RoomLinkKind.External, RoomType.Custom or RoomType.Public) =>
            [RoomAccess.Read, RoomAccess.FillForms, RoomAccess.Comment, RoomAccess.Review, RoomAccess.Editing],
        _ => [],
    };
}
