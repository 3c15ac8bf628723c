using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Links;

/// <summary>What an invitation link is like.</summary>
public sealed class InvitationLinkOptions
{
    /// <summary>What people who come through the link may do: see <see cref="RoomLinkRules"/>. Never <see cref="RoomAccess.RoomManager"/>.</summary>
    public required RoomAccess Access { get; set; }

    /// <summary>The name of the link in lists, at most 255 characters.</summary>
    /// <value>Default: "Invitation link", in the language of the caller.</value>
    public string? Title { get; set; }

    /// <summary>When the link stops working: in the future, at most ten years from now.</summary>
    /// <value>Default: never.</value>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>How many people may use the link, 1 to 1000. Since server 3.7.</summary>
    /// <value>Default: any number.</value>
    public int? MaxUses { get; set; }

    /// <summary>
    /// The id of the link. With an id of your own you can repeat a create whose answer was lost; the id of a link that exists
    /// replaces all options of that link.
    /// </summary>
    /// <value>Default: a new one.</value>
    public Guid? Id { get; set; }
}
