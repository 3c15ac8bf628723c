using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Files;

/// <summary>What the server writes of files and folders alike and what tells them apart. The details are read beside it.</summary>
internal sealed class FileEntryRow
{
    public FileEntryKind? FileEntryType { get; init; }

    public required EntryId Id { get; init; }

    [JsonConverter(typeof(PresentTextJsonConverter))]
    public required string Title { get; init; }

    [JsonConverter(typeof(ParentIdJsonConverter))]
    public EntryId? ParentId { get; init; }

    [JsonConverter(typeof(ParentIdJsonConverter))]
    public EntryId? FolderId { get; init; }

    /// <summary>Tells a room from a plain folder.</summary>
    public RoomType? RoomType { get; init; }

    /// <summary>Tells a file from a folder on servers before 2.5, which do not write <see cref="FileEntryType"/>.</summary>
    public string? FileExst { get; init; }

    public RoomAccess Access { get; init; }

    public RoomPermissions? Security { get; init; }

    public bool? IsFavorite { get; init; }

    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? Created { get; init; }

    public DocSpaceUser? CreatedBy { get; init; }

    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? Updated { get; init; }

    public DocSpaceUser? UpdatedBy { get; init; }

    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? AutoDelete { get; init; }

    public FileEntryKind Kind => FileEntryType ?? (FileExst is null ? FileEntryKind.Folder : FileEntryKind.File);

    public FileEntry ToEntry(FolderDetails? folder, FileDetails? file, FileEntryLocation location, FileEntrySharing sharing) => new()
    {
        Kind = Kind,
        Id = Id,
        Title = Title,
        ParentId = ParentId ?? FolderId,
        Folder = folder,
        File = file,
        Access = Access,
        Permissions = Security ?? RoomPermissions.None,
        Location = location,
        Sharing = sharing,
        IsFavorite = IsFavorite,
        CreatedAt = Created,
        Owner = CreatedBy,
        UpdatedAt = Updated,
        UpdatedBy = UpdatedBy,
        AutoDeletesAt = AutoDelete,
    };
}
