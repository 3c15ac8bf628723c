using System.Text.Json.Serialization;
using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Operations;

/// <summary>The body that starts work on many entries. What is null is not sent.</summary>
internal sealed record FileBatchBody
{
    public required IReadOnlyCollection<EntryId> FolderIds { get; init; }

    public required IReadOnlyCollection<EntryId> FileIds { get; init; }

    [JsonPropertyName("destFolderId")]
    public EntryId? Destination { get; init; }

    [JsonPropertyName("conflictResolveType")]
    public RoomConflictResolution? Conflicts { get; init; }

    /// <summary>With yes the finished operation would vanish unseen.</summary>
    public bool? DeleteAfter { get; init; }

    public bool? Immediately { get; init; }

    /// <summary>Without it the server answers with any operation of this kind that the user has.</summary>
    public bool ReturnSingleOperation { get; init; } = true;

    /// <summary>Nothing.</summary>
    public override string ToString() => nameof(FileBatchBody);
}
