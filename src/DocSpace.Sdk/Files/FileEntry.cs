using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Files;

/// <summary>A file or a folder as the server describes it to the caller, for instance in news and in finished operations.</summary>
public sealed record FileEntry
{
    /// <summary>Whether this is a folder or a file.</summary>
    public required FileEntryKind Kind { get; init; }

    /// <summary>The id. A file and a folder can have the same one.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The title; that of a file ends with its extension.</summary>
    public required string Title { get; init; }

    /// <summary>The folder that it is in; <see langword="null"/> for the sections of the portal, which are in none.</summary>
    public EntryId? ParentId { get; init; }

    /// <summary>What only folders have; <see langword="null"/> for a file.</summary>
    public FolderDetails? Folder { get; init; }

    /// <summary>What only files have; <see langword="null"/> for a folder.</summary>
    public FileDetails? File { get; init; }

    /// <summary>The caller's own access. <see cref="RoomAccess.None"/> stands for the owner and for nobody: look at <see cref="Permissions"/>.</summary>
    public RoomAccess Access { get; init; }

    /// <summary>What the caller may do with it. Files know more actions than rooms: see <see cref="RoomPermissions.Allows"/>.</summary>
    public RoomPermissions Permissions { get; init; } = RoomPermissions.None;

    /// <summary>Where it is, and where it was before.</summary>
    public FileEntryLocation Location { get; init; } = new();

    /// <summary>Who else can reach it.</summary>
    public FileEntrySharing Sharing { get; init; } = new();

    /// <summary>Whether it is among the caller's favourites; <see langword="null"/> when the server did not say.</summary>
    public bool? IsFavorite { get; init; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Who created it and owns it; <see langword="null"/> for anonymous callers.</summary>
    public DocSpaceUser? Owner { get; init; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Who changed it last; <see langword="null"/> for anonymous callers.</summary>
    public DocSpaceUser? UpdatedBy { get; init; }

    /// <summary>When the server removes it by itself; <see langword="null"/> for never.</summary>
    public DateTimeOffset? AutoDeletesAt { get; init; }

    /// <summary>The kind and the id; never the title.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
