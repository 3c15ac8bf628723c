using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Content;

/// <summary>A file, or a folder that is not a room. It lies in a room or among the documents of a person.</summary>
internal sealed class PortalEntry
{
    /// <summary>Folders share their numbers with rooms; files have their own.</summary>
    public required int Id { get; init; }

    public required bool IsFolder { get; init; }

    public required string Title { get; set; }

    public required PortalUser CreatedBy { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>The room around it; null among the documents of a person.</summary>
    public PortalRoom? Room { get; set; }

    /// <summary>The folder around it; null directly in a room and for the folder that holds the documents of a person.</summary>
    public PortalEntry? Parent { get; set; }

    /// <summary>Who has not seen it yet.</summary>
    public HashSet<PortalUser> NewFor { get; } = [];

    public bool IsPersonalRoot => Room is null && Parent is null;

    public PortalEntry Top => Parent is null ? this : Parent.Top;

    public bool IsIn(PortalEntry folder) => Parent is not null && (Parent == folder || Parent.IsIn(folder));

    public EmulatedEntry ToSnapshot() => new(Id, Title, IsFolder, Parent is null || Parent.IsPersonalRoot ? null : Parent.Id);
}
