using System.Text.Json.Serialization;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Links;

/// <summary>
/// A link that lets people into a room. Who has it can use it: treat <see cref="Url"/>, <see cref="RequestToken"/> and
/// <see cref="Password"/> as secrets.
/// </summary>
public sealed record RoomLink
{
    /// <summary>The id of the link. It opens nothing.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the link is for.</summary>
    [JsonPropertyName("subjectType")]
    public required RoomLinkKind Kind { get; init; }

    /// <summary>What people who come through the link may do.</summary>
    public required RoomAccess Access { get; init; }

    /// <summary>The name of the link in lists.</summary>
    public string? Title { get; init; }

    /// <summary>The address to give to people.</summary>
    [JsonPropertyName("shareLink")]
    public string? Url { get; init; }

    /// <summary>When the link stops working; <see langword="null"/> for never.</summary>
    [JsonPropertyName("expirationDate")]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether the link has stopped working.</summary>
    public bool IsExpired { get; init; }

    /// <summary>The password of an external link, in clear text as the server keeps it; <see langword="null"/> for none.</summary>
    public string? Password { get; init; }

    /// <summary>External links: whether visitors may not download, copy or print.</summary>
    public bool DenyDownload { get; init; }

    /// <summary>External links: whether only people with an account in the portal may use it. Since server 3.5.</summary>
    [JsonPropertyName("internal")]
    public bool IsInternal { get; init; }

    /// <summary>
    /// The key with which an external link opens the room: see <see cref="RoomLinksClient.ValidateAsync"/>.
    /// <see langword="null"/> for invitation links, and on a link that has just replaced a deleted one.
    /// </summary>
    public string? RequestToken { get; init; }

    /// <summary>How many people may use an invitation link; <see langword="null"/> for any number. Since server 3.7.</summary>
    [JsonPropertyName("maxUseCount")]
    public int? MaxUses { get; init; }

    /// <summary>How many people have used an invitation link. Since server 3.7.</summary>
    [JsonPropertyName("currentUseCount")]
    public int? Uses { get; init; }

    /// <summary>Whether this is the first external link.</summary>
    [JsonPropertyName("primary")]
    public bool IsPrimary => Kind is RoomLinkKind.PrimaryExternal;

    /// <summary>What the server says about changing the access of this row. Server 3.7 says no for links that can be changed.</summary>
    [JsonPropertyName("canEditAccess")]
    public bool CanChangeAccess { get; init; }

    /// <summary>Whether <see cref="IsInternal"/> can be changed. Not on the primary link of a public room. Since server 3.5.</summary>
    [JsonPropertyName("canEditInternal")]
    public bool CanChangeIsInternal { get; init; }

    /// <summary>Whether <see cref="DenyDownload"/> can be changed. Since server 3.5.</summary>
    [JsonPropertyName("canEditDenyDownload")]
    public bool CanChangeDenyDownload { get; init; }

    /// <summary>Whether <see cref="ExpiresAt"/> can be changed. Not on the primary links of public and form filling rooms. Since server 3.5.</summary>
    [JsonPropertyName("canEditExpirationDate")]
    public bool CanChangeExpiration { get; init; }

    /// <summary>Whether deleting the link makes a new one in its place. Since server 3.5.</summary>
    public bool CanRevoke { get; init; }

    /// <summary>The kind, id and access; never the title or what opens the room.</summary>
    public override string ToString() => $"{Kind} link {Id} as {Access}";
}
