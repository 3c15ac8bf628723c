using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>What a new template looks like and who may use it. Everything but the title is optional.</summary>
public sealed class RoomTemplateOptions
{
    /// <summary>The title: see <see cref="RoomCreateOptions.Title"/> for the rules and for what the server makes of it.</summary>
    public required string Title { get; set; }

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

    /// <summary>Whether the picture of the room is copied.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool CopyLogo { get; set; }

    /// <summary>
    /// The addresses of people of the portal who may use the template. Only room admins and administrators of DocSpace can make
    /// rooms of it; the server drops unknown addresses without a sign.
    /// </summary>
    /// <value>Default: none. Excludes <see cref="IsPublic"/>.</value>
    public IReadOnlyCollection<string>? ShareWithEmails { get; set; }

    /// <summary>The groups of the portal whose people may use the template.</summary>
    /// <value>Default: none. Excludes <see cref="IsPublic"/>.</value>
    public IReadOnlyCollection<Guid>? ShareWithGroups { get; set; }

    /// <summary>Whether everybody who can create rooms may use the template.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool IsPublic { get; set; }
}
