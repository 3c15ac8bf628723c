using System.Text.Json.Serialization;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Rooms;

/// <summary>A room as the server describes it to the caller.</summary>
public sealed record Room
{
    private static readonly Dictionary<string, int> NoLimits = [];
    private static readonly Dictionary<string, IReadOnlyList<string>> NoAccess = [];

    /// <summary>The id of the room.</summary>
    public required RoomId Id { get; init; }

    /// <summary>The title as the server stored it, which may differ from the one that was sent: see <see cref="RoomCreateOptions.Title"/>.</summary>
    [JsonConverter(typeof(PresentTextJsonConverter))]
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
    public IReadOnlyList<string> Tags { get; init => field = Present.Elements(value); } = [];

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

    /// <summary>Whether the room is among the caller's favourites; <see langword="null"/> when the server did not say.</summary>
    public bool? IsFavorite { get; init; }

    /// <summary>The place of the room in a list that has an order of its own; <see langword="null"/> elsewhere.</summary>
    public string? Order { get; init; }

    /// <summary>Whether an external link leads to the room.</summary>
    [JsonPropertyName("shared")]
    public bool HasExternalLink { get; init; }

    /// <summary>Whether an external link leads to the room that works without signing in. Since server 3.7.</summary>
    [JsonPropertyName("sharedExternal")]
    public bool? HasOpenLink { get; init; }

    /// <summary>Whether the room has members besides its owner. Since server 3.5.</summary>
    [JsonPropertyName("sharedForUser")]
    public bool? HasMembers { get; init; }

    /// <summary>Whether an external link leads to a folder above the room. Since server 3.5.</summary>
    [JsonPropertyName("parentShared")]
    public bool? IsInSharedFolder { get; init; }

    /// <summary>Whether external links can be made for the room. <see langword="false"/> for rooms of a type without such links, also for their owner.</summary>
    public bool CanShare { get; init; }

    /// <summary>Whether the room can be shared at all; <see langword="null"/> when the server did not say.</summary>
    public bool? IsShareable { get; init; }

    /// <summary>How many links of each kind the room can have, by the server's name of the kind, for instance <c>ExternalLink</c>. Since server 3.5.</summary>
    [JsonPropertyName("shareSettings")]
    public IReadOnlyDictionary<string, int> LinkLimits { get; init => field = value ?? NoLimits; } = NoLimits;

    /// <summary>
    /// Which access an external link of each kind can have, by the server's names of the kind and of the access. It says nothing
    /// about members: see <see cref="RoomAccessRules"/>. Since server 3.5.
    /// </summary>
    [JsonPropertyName("availableShareRights")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> LinkAccess { get; init => field = value ?? NoAccess; } = NoAccess;

    /// <summary>The short address of the external link; empty without one. Since server 3.5.</summary>
    public string? ShortWebUrl { get; init; }

    /// <summary>How the caller came in; <see langword="null"/> unless it was through an external link.</summary>
    public RoomLinkEntry? LinkEntry { get; init; }

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

    /// <summary>When the server removes the room by itself; <see langword="null"/> for never.</summary>
    [JsonPropertyName("autoDelete")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? AutoDeletesAt { get; init; }

    /// <summary>When the caller's access ends; <see langword="null"/> for never.</summary>
    [JsonPropertyName("expirationDate")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? AccessExpiresAt { get; init; }

    /// <summary>The AI model of an AI room.</summary>
    public RoomChatSettings? ChatSettings { get; init; }

    /// <summary>Form filling rooms: whether filled-in forms are collected in a spreadsheet. Since server 3.7.</summary>
    [JsonPropertyName("saveFormAsXLSX")]
    public bool? SaveFormAsXlsx { get; init; }

    /// <summary>Form filling rooms: whether filled-in forms go to an external database. Since server 3.7.</summary>
    [JsonPropertyName("sendFormToExternalDB")]
    public bool? SendFormToExternalDatabase { get; init; }

    /// <summary>Form filling rooms: the form whose answers are collected. Since server 3.7.</summary>
    public int? OriginalFormId { get; init; }

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

    /// <summary>Who gave the caller access to the room. Since server 3.6; the server fills it with a placeholder when it was nobody.</summary>
    public DocSpaceUser? SharedBy { get; init; }

    /// <summary>
    /// Whom the folder above the room belongs to, usually the owner of the portal: not the owner of the room, who is
    /// <see cref="Owner"/>. Since server 3.6.
    /// </summary>
    public DocSpaceUser? OwnedBy { get; init; }

    /// <summary>The folder that the room is in: the root of all rooms, of the archive or of the templates.</summary>
    [JsonConverter(typeof(ParentIdJsonConverter))]
    public EntryId? ParentId { get; init; }

    /// <summary>The kind of the folder that the room is in.</summary>
    [JsonPropertyName("parentRoomType")]
    public FolderType? ParentType { get; init; }

    /// <summary>The outermost folder that the room is in.</summary>
    [JsonConverter(typeof(ParentIdJsonConverter))]
    public EntryId? RootFolderId { get; init; }

    /// <summary>The kind of the room around an AI room. Since server 3.6.</summary>
    public RoomType? RootRoomType { get; init; }

    /// <summary>The kind of folder that the portal keeps the room as; <see langword="null"/> unless it is one of the portal's own.</summary>
    [JsonPropertyName("type")]
    public FolderType? SystemFolderType { get; init; }

    /// <summary>Where the room was before; <see langword="null"/> when the server did not say.</summary>
    public RoomOrigin? Origin { get; init; }

    /// <summary>Third-party rooms: the storage, for instance <c>Box</c>.</summary>
    public string? ProviderKey { get; init; }

    /// <summary>Third-party rooms: the connection to the storage.</summary>
    public int? ProviderId { get; init; }

    /// <summary>Whether the room is kept in a third-party storage; <see langword="null"/> when the server did not say.</summary>
    [JsonPropertyName("providerItem")]
    public bool? IsInThirdPartyStorage { get; init; }

    /// <summary>
    /// Whether the answer to the create was lost and the room was found again: see <see cref="RoomsClient.CreateAsync"/>. What the
    /// server does after it has made a room, such as the link of a public one, may be missing then. Not part of the JSON.
    /// </summary>
    [JsonIgnore]
    public bool IsRecovered { get; init; }

    // The server writes what is grouped here side by side.
    [JsonInclude]
    [JsonPropertyName("external")]
    internal bool? IsExternal { init => LinkEntry = value is { } known ? Entry with { IsExternal = known } : LinkEntry; }

    [JsonInclude]
    [JsonPropertyName("passwordProtected")]
    internal bool? NeedsPassword { init => LinkEntry = value is { } known ? Entry with { NeedsPassword = known } : LinkEntry; }

    [JsonInclude]
    [JsonPropertyName("isLinkExpired")]
    internal bool? IsLinkExpired { init => LinkEntry = value is { } known ? Entry with { IsExpired = known } : LinkEntry; }

    [JsonInclude]
    [JsonPropertyName("requestToken")]
    internal string? RequestToken { init => LinkEntry = value is not null ? Entry with { RequestToken = value } : LinkEntry; }

    [JsonInclude]
    [JsonPropertyName("originId")]
    [JsonConverter(typeof(ParentIdJsonConverter))]
    internal EntryId? OriginId { init => Origin = value is not null ? Source with { Id = value } : Origin; }

    [JsonInclude]
    [JsonPropertyName("originTitle")]
    internal string? OriginTitle { init => Origin = value is not null ? Source with { Title = value } : Origin; }

    [JsonInclude]
    [JsonPropertyName("originRoomId")]
    [JsonConverter(typeof(ParentIdJsonConverter))]
    internal EntryId? OriginRoomId { init => Origin = value is { } id ? Source with { RoomId = id.ToString() } : Origin; }

    [JsonInclude]
    [JsonPropertyName("originRoomTitle")]
    internal string? OriginRoomTitle { init => Origin = value is not null ? Source with { RoomTitle = value } : Origin; }

    private RoomLinkEntry Entry => LinkEntry ?? new();

    private RoomOrigin Source => Origin ?? new();

    /// <summary>The id and type of the room; never its title.</summary>
    public override string ToString() => $"Room {Id} ({Type})";
}
