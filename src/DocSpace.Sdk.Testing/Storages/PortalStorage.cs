using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Storages;

/// <summary>A connected third-party storage. One room at most lives in it.</summary>
internal sealed class PortalStorage
{
    private readonly List<StorageFolder> _folders = [];

    public PortalStorage(int id, RoomProvider provider, PortalUser connectedBy, bool isForRooms)
    {
        Id = id;
        Provider = provider;
        ConnectedBy = connectedBy;
        IsForRooms = isForRooms;
        Root = new StorageFolder(StorageIds.OfRoot(provider, id), StorageKeys.Of(provider), "");
        _folders.Add(Root);
    }

    public int Id { get; }

    public RoomProvider Provider { get; }

    public PortalUser ConnectedBy { get; }

    /// <summary>Whether it was connected to keep rooms, and not as a folder among the documents of a person.</summary>
    public bool IsForRooms { get; }

    public StorageFolder Root { get; }

    /// <summary>Whether a room lives in it already. Archived ones count, too.</summary>
    public bool HasRoom { get; set; }

    public StorageFolder? Find(RoomId id) => _folders.Find(folder => folder.Id == id);

    public StorageFolder Add(StorageFolder parent, string title)
    {
        var folder = new StorageFolder(StorageIds.Inside(parent, parent == Root, title), title, parent == Root ? title : $"{parent.Path}/{title}");
        if (Find(folder.Id) is { } existing)
        {
            return existing;
        }

        _folders.Add(folder);
        return folder;
    }

    public EmulatedStorage ToSnapshot() => new(Id, Provider, ConnectedBy.ToSnapshot())
    {
        IsForRooms = IsForRooms,
        RootFolder = new EntryId(Root.Id.ToString()),
        Folders = _folders.Where(folder => folder != Root)
            .ToDictionary(static folder => folder.Path, static folder => new EntryId(folder.Id.ToString()), StringComparer.Ordinal),
    };
}
