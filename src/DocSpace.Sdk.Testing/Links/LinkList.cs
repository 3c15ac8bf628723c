using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Sharing;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>The links of a room in the order of the server, for each way to ask for them.</summary>
internal static class LinkList
{
    /// <param name="room">The room.</param>
    /// <param name="type">0 for invitations, 1 for external links; null for all.</param>
    public static IEnumerable<RoomLink> Of(PortalRoom room, LinkType? type = null) => type switch
    {
        LinkType.Invitation => Of(room, ShareFilter.InvitationLink),
        LinkType.External => Of(room, ShareFilter.ExternalLink),
        _ => Of(room, ShareFilter.Link),
    };

    public static IEnumerable<RoomLink> Of(PortalRoom room, ShareFilter filter)
    {
        IEnumerable<RoomLink> links = room.Links.OrderBy(static link => link.Id.ToString(), StringComparer.Ordinal);
        return filter switch
        {
            ShareFilter.InvitationLink => links.Where(static link => link.IsInvitation),
            ShareFilter.ExternalLink => links.Where(static link => !link.IsInvitation).OrderByDescending(static link => link.Kind),
            ShareFilter.AdditionalExternalLink => links.Where(static link => link.Kind is LinkKind.External),
            ShareFilter.PrimaryExternalLink => links.Where(static link => link.Kind is LinkKind.Primary),
            ShareFilter.Link => links.OrderByDescending(static link => link.IsInvitation),
            _ => [],
        };
    }
}
