using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>Turns a room into the value that tests look at.</summary>
internal static class RoomSnapshot
{
    public static EmulatedRoom Take(PortalState portal, PortalRoom room) =>
        new(room.Id, room.Title, room.Type, room.Owner.ToSnapshot())
        {
            Color = room.Color,
            Created = room.Created,
            Tags = [.. room.Tags],
            Members = [.. room.Shares.Select(share => Member(portal, share))],
        };

    private static EmulatedMember Member(PortalState portal, RoomShare share) => new(share.SubjectId, (RoomAccess)share.Access)
    {
        User = portal.Directory.Find(share.SubjectId)?.ToSnapshot(),
        Group = portal.Directory.FindGroup(share.SubjectId)?.ToSnapshot(),
    };
}
