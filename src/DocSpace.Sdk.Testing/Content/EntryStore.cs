using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Content;

/// <summary>The files and plain folders of the portal, in the order in which they came.</summary>
internal sealed class EntryStore(RoomStore rooms, TimeProvider time)
{
    private readonly List<PortalEntry> _entries = [];
    private int _lastFileId;

    public PortalEntry? FindFolder(int id) => _entries.Find(entry => entry.IsFolder && entry.Id == id);

    public PortalEntry? FindFile(int id) => _entries.Find(entry => !entry.IsFolder && entry.Id == id);

    /// <summary>Everything in a room, at any depth.</summary>
    public IEnumerable<PortalEntry> AllIn(PortalRoom room) => _entries.Where(entry => entry.Room == room);

    public IReadOnlyList<PortalEntry> ChildrenOf(PortalRoom? room, PortalEntry? folder) =>
        [.. _entries.Where(entry => entry.Parent == folder && entry.Room == room && !entry.IsPersonalRoot)];

    public PortalEntry Add(string title, bool isFolder, PortalUser createdBy, PortalRoom? room, PortalEntry? parent)
    {
        var now = time.GetUtcNow();
        var entry = new PortalEntry
        {
            Id = isFolder ? rooms.NextId() : ++_lastFileId,
            IsFolder = isFolder,
            Title = title,
            CreatedBy = createdBy,
            Created = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
            Room = room,
            Parent = parent,
        };
        _entries.Add(entry);
        return entry;
    }

    /// <summary>The folder with the documents of a person. It comes into being when it is needed.</summary>
    public PortalEntry PersonalRoot(PortalUser user) =>
        _entries.Find(entry => entry.IsPersonalRoot && entry.CreatedBy == user)
        ?? Add("My documents", isFolder: true, user, room: null, parent: null);

    public void Remove(PortalEntry entry) => _entries.RemoveAll(other => other == entry || other.IsIn(entry));

    public void RemoveAllIn(PortalRoom room) => _entries.RemoveAll(entry => entry.Room == room);

    /// <summary>Copies an entry with everything in it and gives the copy to somebody.</summary>
    /// <returns>The copy, and how many folders and files were made.</returns>
    public (PortalEntry Copy, int Folders, int Files) Copy(
        PortalEntry source, string title, PortalUser owner, PortalRoom? room, PortalEntry? parent)
    {
        var children = source.IsFolder ? ChildrenOf(source.Room, source) : [];
        var copy = Add(title, source.IsFolder, owner, room, parent);
        var (folders, files) = source.IsFolder ? (1, 0) : (0, 1);
        foreach (var child in children)
        {
            var inner = Copy(child, child.Title, owner, room, copy);
            folders += inner.Folders;
            files += inner.Files;
        }

        return (copy, folders, files);
    }

    public void Move(PortalEntry entry, PortalRoom? room, PortalEntry? parent)
    {
        foreach (var inner in _entries.Where(other => other.IsIn(entry)))
        {
            inner.Room = room;
        }

        entry.Room = room;
        entry.Parent = parent;
    }
}
