using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Rooms;

/// <summary>A room as the server describes it to the caller.</summary>
public sealed record Room
{
    /// <summary>The id of the room.</summary>
    public required RoomId Id { get; init; }

    /// <summary>The title as the server stored it, which may differ from the one that was sent: see <see cref="RoomCreateOptions.Title"/>.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of the room.</summary>
    [JsonPropertyName("roomType")]
    public required RoomType Type { get; init; }

    /// <summary>Whether the room is active, archived or a template.</summary>
    [JsonPropertyName("rootFolderType")]
    public RoomState State { get; init; }

    /// <summary>
    /// The caller's own access. <see cref="RoomAccess.None"/> stands for the owner and for nobody: look at <see cref="Permissions"/>.
    /// </summary>
    public RoomAccess Access { get; init; }

    /// <summary>What the caller may do with the room.</summary>
    [JsonPropertyName("security")]
    public RoomPermissions Permissions { get; init => field = value ?? RoomPermissions.None; } = RoomPermissions.None;

    /// <summary>The tags of the room.</summary>
    public IReadOnlyList<string> Tags { get; init => field = value ?? []; } = [];

    /// <summary>How the room looks in lists.</summary>
    public RoomLogo? Logo { get; init; }

    /// <summary>Whether the caller pinned the room to the top of the list.</summary>
    [JsonPropertyName("pinned")]
    public bool IsPinned { get; init; }

    /// <summary>Whether the caller muted the notifications of the room.</summary>
    [JsonPropertyName("mute")]
    public bool IsMuted { get; init; }

    /// <summary>Whether the files of the room are encrypted.</summary>
    [JsonPropertyName("private")]
    public bool IsPrivate { get; init; }

    /// <summary>Whether the files of the room are numbered.</summary>
    [JsonPropertyName("indexing")]
    public bool IsIndexed { get; init; }

    /// <summary>Whether members who only read may not download, copy or print.</summary>
    public bool DenyDownload { get; init; }

    /// <summary>Whether the caller owns the room or is a direct member; <see langword="null"/> when the server did not say.</summary>
    [JsonPropertyName("inRoom")]
    public bool? IsMember { get; init; }

    /// <summary>Whether an external link leads to the room.</summary>
    [JsonPropertyName("shared")]
    public bool HasExternalLink { get; init; }

    /// <summary>The number of files in the room.</summary>
    public int FilesCount { get; init; }

    /// <summary>The number of folders in the room.</summary>
    public int FoldersCount { get; init; }

    /// <summary>The number of items that are new to the caller.</summary>
    [JsonPropertyName("new")]
    public int NewItemsCount { get; init; }

    /// <summary>The used space in bytes; <see langword="null"/> when the server did not say.</summary>
    public long? UsedSpace { get; init; }

    /// <summary>The limit of the used space in bytes, -1 for none; <see langword="null"/> while the portal has no room quota.</summary>
    public long? QuotaLimit { get; init; }

    /// <summary>Whether the room has a limit of its own instead of the portal's; <see langword="null"/> while the portal has no room quota.</summary>
    public bool? IsCustomQuota { get; init; }

    /// <summary>How long files stay in the room; <see langword="null"/> for ever.</summary>
    public RoomLifetime? Lifetime { get; init; }

    /// <summary>The watermark; <see langword="null"/> without one.</summary>
    public RoomWatermark? Watermark { get; init; }

    /// <summary>The AI model of an AI room.</summary>
    public RoomChatSettings? ChatSettings { get; init; }

    /// <summary>Form filling rooms: whether filled-in forms are collected in a spreadsheet. Since server 3.7.</summary>
    [JsonPropertyName("saveFormAsXLSX")]
    public bool? SaveFormAsXlsx { get; init; }

    /// <summary>Form filling rooms: whether filled-in forms go to an external database. Since server 3.7.</summary>
    [JsonPropertyName("sendFormToExternalDB")]
    public bool? SendFormToExternalDatabase { get; init; }

    /// <summary>When the room was created, to the second, in the time zone of the portal.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Who owns the room; <see langword="null"/> for anonymous callers.</summary>
    [JsonPropertyName("createdBy")]
    public DocSpaceUser? Owner { get; init; }

    /// <summary>When the room was changed last.</summary>
    [JsonPropertyName("updated")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Who changed the room last.</summary>
    public DocSpaceUser? UpdatedBy { get; init; }

    /// <summary>Third-party rooms: the storage, for instance <c>Box</c>.</summary>
    public string? ProviderKey { get; init; }

    /// <summary>The id and type of the room; never its title.</summary>
    public override string ToString() => $"Room {Id} ({Type})";
}
