using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Storages;

/// <summary>The connected third-party storages, in the order in which they were connected.</summary>
internal sealed class StorageStore
{
    private readonly List<PortalStorage> _storages = [];
    private int _lastId;

    public IEnumerable<PortalStorage> All => _storages;

    public PortalStorage Connect(RoomProvider provider, PortalUser user, bool isForRooms)
    {
        var storage = new PortalStorage(++_lastId, provider, user, isForRooms);
        _storages.Add(storage);
        return storage;
    }

    public void Disconnect(PortalStorage storage) => _storages.Remove(storage);

    /// <summary>The connected storage that an id of text belongs to. The server fails over one that is not, or no longer, connected.</summary>
    public PortalStorage Of(string id)
    {
        var (selector, number) = StorageIds.Parse(id);
        if (!StorageIds.IsKnown(selector))
        {
            throw ServerError.NotFound($"Selector '{selector}' not found");
        }

        return _storages.Find(storage => storage.Id == number && StorageIds.Parse(storage.Root.Id.ToString()).Selector == selector)
            ?? throw ServerError.NoElements();
    }
}
