using System.Collections;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The rights in a room, in the order in which they were granted. A room may have ten thousand: single ones are looked up.</summary>
internal sealed class ShareList : IReadOnlyCollection<RoomShare>
{
    private readonly List<RoomShare> _shares = [];
    private readonly Dictionary<Guid, RoomShare> _bySubject = [];
    private IReadOnlyList<RoomShare>? _sorted;

    public int Count => _shares.Count;

    public RoomShare? Find(Guid subjectId) => _bySubject.GetValueOrDefault(subjectId);

    public void Add(RoomShare share)
    {
        _bySubject.Add(share.SubjectId, share);
        _shares.Add(share);
        _sorted = null;
    }

    public void Change(RoomShare share, int access)
    {
        share.Access = access;
        _sorted = null;
    }

    public void Remove(Guid subjectId)
    {
        if (_bySubject.Remove(subjectId, out var share))
        {
            _shares.Remove(share);
            _sorted = null;
        }
    }

    public void Clear()
    {
        _bySubject.Clear();
        _shares.Clear();
        _sorted = null;
    }

    /// <summary>The rights in an order that depends on nothing else, sorted again only when they changed: lists are read page by page.</summary>
    public IReadOnlyList<RoomShare> Sorted(Func<IEnumerable<RoomShare>, IEnumerable<RoomShare>> sort) => _sorted ??= [.. sort(_shares)];

    public IEnumerator<RoomShare> GetEnumerator() => _shares.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
