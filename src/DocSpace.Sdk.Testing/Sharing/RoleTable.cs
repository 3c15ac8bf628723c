using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Which access levels a room of a type takes, and for whom.</summary>
internal static class RoleTable
{
    private const int Read = 2;
    private const int Review = 5;
    private const int Comment = 6;
    private const int FillForms = 7;
    private const int Editing = 10;

    public static bool Allows(RoomType type, InviteeKind invitee, int access) => access switch
    {
        RoomRights.RoomManager => invitee is InviteeKind.AdminById,
        RoomRights.ContentCreator when type is RoomType.Ai =>
            invitee is InviteeKind.AdminById or InviteeKind.UserById or InviteeKind.Group,
        RoomRights.ContentCreator => true,
        Read => type is RoomType.Collaboration or RoomType.Custom or RoomType.VirtualData or RoomType.Ai,
        Editing => type is RoomType.Collaboration or RoomType.Custom or RoomType.VirtualData,
        Review or Comment => type is RoomType.Custom,
        FillForms => type is RoomType.FormFilling or RoomType.VirtualData,
        _ => false,
    };

    /// <summary>A template is only read, by those who can make rooms of it.</summary>
    public static bool AllowsOnTemplate(InviteeKind invitee, int access) =>
        access == Read && (invitee is InviteeKind.AdminById or InviteeKind.Group or InviteeKind.GroupWithGuest);

    // A real server took one group as content creators of an AI room and refused another. That the guests of a group make
    // the difference, as they do one by one, is a guess that fits both.
    public static InviteeKind KindOf(PortalGroup group) =>
        group.Members.Any(static member => member.Role is PortalRole.Guest) ? InviteeKind.GroupWithGuest : InviteeKind.Group;

    public static InviteeKind KindOf(PortalUser? user) => user?.Role switch
    {
        PortalRole.Owner or PortalRole.DocSpaceAdmin or PortalRole.RoomAdmin => InviteeKind.AdminById,
        PortalRole.Guest => InviteeKind.GuestById,
        _ => InviteeKind.UserById,
    };
}
