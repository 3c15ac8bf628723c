using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Groups;

internal sealed class RoomGroupStore
{
    private readonly List<RoomGroup> _groups = [];
    private int _lastId;

    public IEnumerable<RoomGroup> Of(PortalUser user) => _groups.Where(group => group.User == user);

    public RoomGroup? Find(PortalUser user, int id) => _groups.Find(group => group.User == user && group.Id == id);

    public RoomGroup Add(PortalUser user, string name, string icon)
    {
        var group = new RoomGroup { Id = ++_lastId, User = user, Name = name, Icon = icon };
        _groups.Add(group);
        return group;
    }

    public void Remove(RoomGroup group) => _groups.Remove(group);
}
