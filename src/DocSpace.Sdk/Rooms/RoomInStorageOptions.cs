namespace DocSpace.Sdk.Rooms;

/// <summary>What a new room in a connected third-party storage looks like. Everything but the title and the type is optional.</summary>
public sealed class RoomInStorageOptions
{
    /// <summary>The title, under the rules of <see cref="RoomCreateOptions.Title"/>.</summary>
    public required string Title { get; set; }

    /// <summary>The kind of the room. It cannot be changed later.</summary>
    public required RoomType Type { get; set; }

    /// <summary>Whether the room gets a new folder, named like the room, inside the given one, instead of turning that folder into the room.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool CreateAsNewFolder { get; set; }

    /// <summary>The tags, 1 to 255 characters each. Tags that the portal does not know yet are created.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyCollection<string>? Tags { get; set; }

    /// <summary>The colour of the room as six hexadecimal digits without <c>#</c>.</summary>
    /// <value>Default: <see langword="null"/>, the server picks one.</value>
    public string? Color { get; set; }

    /// <summary>The id of a cover of the portal, at most 50 characters. The server refuses unknown ones.</summary>
    /// <value>Default: none.</value>
    public string? Cover { get; set; }

    /// <summary>Whether the files of the room are numbered.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool Indexing { get; set; }

    /// <summary>Whether members who only read may not download, copy or print.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool DenyDownload { get; set; }
}
