using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Links;

/// <summary>What to change about a link. What is not set stays as it is.</summary>
public sealed class RoomLinkUpdateOptions
{
    /// <summary>What people who come through the link may do: see <see cref="RoomLinkRules"/>.</summary>
    /// <value>Default: unchanged.</value>
    public RoomAccess? Access { get; set; }

    /// <summary>The name of the link in lists, at most 255 characters.</summary>
    /// <value>Default: unchanged.</value>
    public string? Title { get; set; }

    /// <summary>When the link stops working: in the future, at most ten years from now.</summary>
    /// <value>Default: unchanged. An expired link needs this or <see cref="RemoveExpiration"/> for any other change.</value>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Whether the link never stops working any more.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool RemoveExpiration { get; set; }

    /// <summary>External links: what visitors must know besides the link: see <see cref="ExternalLinkOptions.Password"/>.</summary>
    /// <value>Default: unchanged.</value>
    public string? Password { get; set; }

    /// <summary>External links: whether visitors need no password any more.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool RemovePassword { get; set; }

    /// <summary>External links: whether visitors may not download, copy or print.</summary>
    /// <value>Default: unchanged.</value>
    public bool? DenyDownload { get; set; }

    /// <summary>External links: whether only people with an account in the portal may use the link.</summary>
    /// <value>Default: unchanged.</value>
    public bool? IsInternal { get; set; }

    /// <summary>Invitation links: how many people may use the link, 1 to 1000, and not fewer than have used it.</summary>
    /// <value>Default: unchanged.</value>
    public int? MaxUses { get; set; }

    /// <summary>Invitation links: whether any number of people may use the link.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool RemoveMaxUses { get; set; }
}
