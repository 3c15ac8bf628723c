using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>The links that the server makes by itself.</summary>
internal static class NewLinks
{
    public const string InvitationTitle = "Invitation link";
    public const string ExternalTitle = "Shared link";

    private const string FormTitle = "Link to fill out";

    /// <summary>Public and form filling rooms are open by link from the start.</summary>
    public static IEnumerable<RoomLink> ForNewRoom(RoomType type, PortalUser createdBy) =>
        LinkTable.AlwaysHasPrimary(type) ? [Primary(type, createdBy)] : [];

    public static RoomLink Primary(RoomType type, PortalUser createdBy) => new(Guid.NewGuid(), LinkKind.Primary, createdBy)
    {
        Access = type is RoomType.FormFilling ? LinkTable.FillForms : LinkTable.Read,
        Options = new LinkOptions(type is RoomType.FormFilling ? FormTitle : ExternalTitle),
    };
}
