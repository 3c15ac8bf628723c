namespace DocSpace.Sdk.Rooms;

/// <summary>
/// The ids of many rooms in little memory: numbers that lie close together, as those of a portal do, share a word, and no text of an id
/// is kept for them. Ids that lie far apart take no more than in a set.
/// </summary>
internal sealed class RoomIdSet
{
    private const int BitsOfWord = 64;

    private readonly Dictionary<int, ulong> _words = [];
    private readonly HashSet<RoomId> _others = [];

    /// <summary>Adds an id, and says whether it is new.</summary>
    public bool Add(RoomId id)
    {
        if (!id.TryGetNumber(out var number))
        {
            return _others.Add(id);
        }

        var (word, bit) = Math.DivRem(number, BitsOfWord);
        var present = _words.GetValueOrDefault(word);
        var mask = 1UL << bit;
        _words[word] = present | mask;
        return (present & mask) == 0;
    }
}
