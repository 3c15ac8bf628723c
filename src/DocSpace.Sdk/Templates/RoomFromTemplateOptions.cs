using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>
/// What a new room that is made of a template looks like. Everything but the title is optional. Folders and files come from the
/// template; tags and members do not.
/// </summary>
public sealed class RoomFromTemplateOptions
{
    /// <summary>The title: see <see cref="RoomCreateOptions.Title"/> for the rules and for what the server makes of it.</summary>
    public required string Title { get; set; }

    /// <summary>Whether the picture of the template is copied.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool CopyLogo { get; set; }

    /// <summary>The tags: see <see cref="RoomCreateOptions.Tags"/>.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyCollection<string>? Tags { get; set; }

    /// <summary>The colour as six hexadecimal digits without <c>#</c>.</summary>
    /// <value>Default: <see langword="null"/>, the server picks one.</value>
    public string? Color { get; set; }

    /// <summary>The id of a cover of the portal, at most 50 characters. An unknown one makes the job fail.</summary>
    /// <value>Default: none.</value>
    public string? Cover { get; set; }

    /// <summary>The limit of the used space in bytes: see <see cref="RoomCreateOptions.Quota"/>.</summary>
    /// <value>Default: <see langword="null"/>, the portal's own.</value>
    public long? Quota { get; set; }

    /// <summary>Whether the files of the room are numbered.</summary>
    /// <value>Default: <see langword="null"/>, not said to the server.</value>
    public bool? Indexing { get; set; }

    /// <summary>Whether members who only read may not download, copy or print.</summary>
    /// <value>Default: <see langword="null"/>, not said to the server.</value>
    public bool? DenyDownload { get; set; }

    /// <summary>How long files stay in the room.</summary>
    /// <value>Default: <see langword="null"/>, not said to the server.</value>
    public RoomLifetime? Lifetime { get; set; }

    /// <summary>The watermark on the documents of the room.</summary>
    /// <value>Default: <see langword="null"/>, not said to the server.</value>
    public RoomWatermark? Watermark { get; set; }
}
