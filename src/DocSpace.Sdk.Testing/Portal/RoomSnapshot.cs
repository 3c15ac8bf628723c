using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing.Links;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>Turns a room into the value that tests look at.</summary>
internal static class RoomSnapshot
{
    public static EmulatedRoom Take(PortalState portal, PortalRoom room) =>
        new(room.Id, room.Title, room.Type, room.Owner.ToSnapshot())
        {
            Provider = room.Storage?.Provider,
            Color = room.Color,
            Created = room.Created,
            Tags = [.. room.Tags],
            Members = [.. room.Shares.Select(share => Member(portal, share))],
            Links = [.. room.Links.Select(Link)],
        };

    private static EmulatedLink Link(RoomLink link) => new(link.Id, Kind(link.Kind), (RoomAccess)link.Access, link.Options.Title)
    {
        Expires = link.Options.Expires,
        Password = link.Options.Password,
        DenyDownload = link.Options.DenyDownload,
        IsInternal = link.Options.Internal,
        MaxUseCount = link.Options.MaxUseCount,
        RequestToken = link.IsInvitation ? null : link.RequestToken,
    };

    private static EmulatedLinkKind Kind(LinkKind kind) => kind switch
    {
        LinkKind.Invitation => EmulatedLinkKind.Invitation,
        LinkKind.Primary => EmulatedLinkKind.PrimaryExternal,
        _ => EmulatedLinkKind.External,
    };

    private static EmulatedMember Member(PortalState portal, RoomShare share) => new(share.SubjectId, (RoomAccess)share.Access)
    {
        User = portal.Directory.Find(share.SubjectId)?.ToSnapshot(),
        Group = portal.Directory.FindGroup(share.SubjectId)?.ToSnapshot(),
    };
}
