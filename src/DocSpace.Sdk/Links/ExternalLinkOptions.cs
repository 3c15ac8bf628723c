using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Links;

/// <summary>What an additional external link is like.</summary>
public sealed class ExternalLinkOptions
{
    /// <summary>What visitors may do: see <see cref="RoomLinkRules"/>.</summary>
    public required RoomAccess Access { get; set; }

    /// <summary>The name of the link in lists, at most 255 characters.</summary>
    /// <value>Default: "Shared link", in the language of the caller.</value>
    public string? Title { get; set; }

    /// <summary>When the link stops working: in the future, at most ten years from now.</summary>
    /// <value>Default: never.</value>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>
    /// What visitors must know besides the link: 1 to 255 characters without blanks at the ends. The portal sets further rules;
    /// without other settings 8 to 30 printable ASCII characters. Owner and managers of the room can read it.
    /// </summary>
    /// <value>Default: none.</value>
    public string? Password { get; set; }

    /// <summary>Whether visitors may not download, copy or print.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool DenyDownload { get; set; }

    /// <summary>Whether only people with an account in the portal may use the link. Since server 3.5.</summary>
    /// <value>Default: <see langword="false"/>, which a portal that allows no other links turns into <see langword="true"/>.</value>
    public bool IsInternal { get; set; }

    /// <summary>
    /// The id of the link. With an id of your own you can repeat a create whose answer was lost; the id of a link that exists
    /// replaces all options of that link.
    /// </summary>
    /// <value>Default: a new one.</value>
    public Guid? Id { get; set; }
}
