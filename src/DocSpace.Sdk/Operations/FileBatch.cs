using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Operations;

/// <summary>Files and folders that are worked on together. Rooms are folders.</summary>
public sealed record FileBatch
{
    /// <summary>The folders, with everything in them, and the rooms. Default: none.</summary>
    public IReadOnlyCollection<EntryId> FolderIds { get; init => field = value ?? []; } = [];

    /// <summary>The files. Default: none.</summary>
    public IReadOnlyCollection<EntryId> FileIds { get; init => field = value ?? []; } = [];

    /// <summary>How many folders and files there are.</summary>
    public override string ToString() => $"{FolderIds.Count} folders, {FileIds.Count} files";

    internal FileBatchBody ToBody()
    {
        if (FolderIds.Count == 0 && FileIds.Count == 0)
        {
            // The server would answer with some older operation.
            throw new ArgumentException("There is neither a folder nor a file to work on.", "batch");
        }

        foreach (var id in FolderIds.Concat(FileIds))
        {
            id.ThrowIfEmpty("batch");
        }

        return new() { FolderIds = [.. FolderIds.Distinct()], FileIds = [.. FileIds.Distinct()] };
    }
}
