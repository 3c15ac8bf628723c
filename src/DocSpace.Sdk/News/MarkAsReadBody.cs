using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.News;

/// <summary>What to mark as read. The server takes rooms for folders.</summary>
internal sealed class MarkAsReadBody
{
    public required IReadOnlyList<EntryId> FolderIds { get; init; }

    public required IReadOnlyList<EntryId> FileIds { get; init; }

    /// <summary>Without it the server answers with any operation of this kind that the user has.</summary>
    public bool ReturnSingleOperation { get; init; } = true;
}
