using System.Text.Json.Serialization;
using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Links;

/// <summary>What the portal tells about an external link to whoever has its key.</summary>
public sealed record ExternalLinkInfo
{
    /// <summary>Whether the link opens its room for the caller.</summary>
    public required ExternalLinkStatus Status { get; init; }

    /// <summary>The room, folder or file of the link. Also known while a password is missing and of archived rooms.</summary>
    public EntryId? Id { get; init; }

    /// <summary>The title of the room, folder or file.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the link belongs to a folder (every room is one) or to a file.</summary>
    [JsonPropertyName("type")]
    public FileEntryKind? Kind { get; init; }

    /// <summary>Whether the link belongs to a room.</summary>
    public bool? IsRoom { get; init; }

    /// <summary>The file or folder inside that was asked about.</summary>
    public EntryId? EntityId { get; init; }

    /// <summary>The title of the file or folder inside that was asked about.</summary>
    public string? EntityTitle { get; init; }

    /// <summary>Whether a file or a folder inside was asked about.</summary>
    [JsonPropertyName("entityType")]
    public FileEntryKind? EntityKind { get; init; }

    /// <summary>Whether the room is now in the caller's lists because of the link.</summary>
    [JsonPropertyName("shared")]
    public bool IsShared { get; init; }

    /// <summary>The number of the portal; 0 unless the link opens the room.</summary>
    public int TenantId { get; init; }

    /// <summary>The id of the link; empty unless it opens the room.</summary>
    public Guid LinkId { get; init; }

    /// <summary>Whether the caller signed in.</summary>
    public bool IsAuthenticated { get; init; }

    /// <summary>Whether the caller is a member of the room.</summary>
    public bool IsRoomMember { get; init; }

    /// <summary>The status; never the title.</summary>
    public override string ToString() => $"External link: {Status}";
}
