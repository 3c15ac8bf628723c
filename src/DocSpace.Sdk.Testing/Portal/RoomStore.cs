namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The rooms of the portal, in the order in which they were created.</summary>
internal sealed class RoomStore
{
    public const int RoomsRootId = 1;
    public const int ArchiveRootId = 4;
    public const int TemplatesRootId = 6;

    private readonly SortedDictionary<int, PortalRoom> _rooms = [];
    private int _lastId = TemplatesRootId;

    public IEnumerable<PortalRoom> All => _rooms.Values;

    public int NextId() => ++_lastId;

    public void Add(PortalRoom room) => _rooms.Add(room.Id, room);

    public PortalRoom? Find(int id) => _rooms.GetValueOrDefault(id);

    public void Remove(PortalRoom room) => _rooms.Remove(room.Id);

    public static bool IsRoot(int id) => id is RoomsRootId or ArchiveRootId or TemplatesRootId;
}
