namespace DocSpace.Sdk.Testing;

/// <summary>A file or a folder of the emulated portal, as it was when the value was read. Rooms are not among them.</summary>
public sealed record EmulatedEntry
{
    internal EmulatedEntry(int id, string title, bool isFolder, int? folderId)
    {
        Id = id;
        Title = title;
        IsFolder = isFolder;
        FolderId = folderId;
    }

    /// <summary>The number of the entry. Files and folders are numbered apart.</summary>
    public int Id { get; }

    /// <summary>The title; that of a file with its extension.</summary>
    public string Title { get; }

    /// <summary>Whether this is a folder and not a file.</summary>
    public bool IsFolder { get; }

    /// <summary>The folder that holds the entry, or <see langword="null"/> when it lies directly in a room or among the documents of a person.</summary>
    public int? FolderId { get; }

    /// <summary>The kind and the number of the entry, not its title.</summary>
    public override string ToString() => $"{(IsFolder ? "folder" : "file")} {Id}";
}
