using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>
/// The lists of rooms that were asked for last, so that not every page of 100 000 rooms sorts them all. Whatever may change a room
/// clears them.
/// </summary>
internal sealed class RoomListCache
{
    private const int MaxLists = 4;

    private readonly Dictionary<(PortalUser Reader, SavedOrder Order, string Filters), IReadOnlyList<PortalRoom>> _lists = [];

    public IReadOnlyList<PortalRoom> GetOrAdd(PortalUser reader, string filters, Func<IEnumerable<PortalRoom>> make)
    {
        var key = (reader, reader.Order, filters);
        if (_lists.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_lists.Count == MaxLists)
        {
            Clear();
        }

        IReadOnlyList<PortalRoom> made = [.. make()];
        _lists.Add(key, made);
        return made;
    }

    public void Clear() => _lists.Clear();
}
