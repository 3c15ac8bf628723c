namespace DocSpace.Sdk.Files;

/// <summary>Whether something is a folder or a file. Values that a newer server adds survive as plain numbers.</summary>
public enum FileEntryKind
{
    /// <summary>A folder. Rooms are folders too.</summary>
    Folder = 1,

    /// <summary>A file.</summary>
    File = 2,
}
