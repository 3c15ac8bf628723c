using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The rooms of the portal, in the order in which they were created.</summary>
internal sealed class RoomStore
{
    public const int RoomsRootId = 1;
    public const int ArchiveRootId = 4;
    public const int TemplatesRootId = 6;

    private readonly List<PortalRoom> _rooms = [];
    private readonly Dictionary<RoomId, PortalRoom> _byId = [];
    private int _lastId = TemplatesRootId;

    public IEnumerable<PortalRoom> All => _rooms;

    public int NextId() => ++_lastId;

    public void Add(PortalRoom room)
    {
        _byId.Add(room.Id, room);
        _rooms.Add(room);
    }

    public PortalRoom? Find(RoomId id) => _byId.GetValueOrDefault(id);

    public void Remove(PortalRoom room)
    {
        _byId.Remove(room.Id);
        _rooms.Remove(room);
    }

    public static bool IsRoot(RoomId id) =>
        id.TryGetNumber(out var number) && number is RoomsRootId or ArchiveRootId or TemplatesRootId;
}
