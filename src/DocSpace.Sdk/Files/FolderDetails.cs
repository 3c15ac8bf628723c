using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Files;

/// <summary>What only folders have.</summary>
public sealed record FolderDetails
{
    /// <summary>The room, when the folder is one.</summary>
    public Room? Room { get; init; }

    /// <summary>The kind of the folder; <see langword="null"/> unless it is one of the portal's own.</summary>
    [JsonPropertyName("type")]
    public FolderType? SystemType { get; init; }

    /// <summary>The number of files in the folder.</summary>
    public int FilesCount { get; init; }

    /// <summary>The number of folders in the folder.</summary>
    public int FoldersCount { get; init; }

    /// <summary>The number of items that are new to the caller.</summary>
    [JsonPropertyName("new")]
    public int NewItemsCount { get; init; }

    /// <summary>Whether the caller pinned it.</summary>
    [JsonPropertyName("pinned")]
    public bool IsPinned { get; init; }

    /// <summary>Whether the caller muted its notifications.</summary>
    [JsonPropertyName("mute")]
    public bool IsMuted { get; init; }

    /// <summary>Whether its files are encrypted.</summary>
    [JsonPropertyName("private")]
    public bool IsPrivate { get; init; }

    /// <summary>Whether its files are numbered.</summary>
    [JsonPropertyName("indexing")]
    public bool IsIndexed { get; init; }

    /// <summary>Whether members who only read may not download, copy or print.</summary>
    public bool DenyDownload { get; init; }

    /// <summary>The numbers of items.</summary>
    public override string ToString() => $"{FilesCount} files, {FoldersCount} folders";
}
