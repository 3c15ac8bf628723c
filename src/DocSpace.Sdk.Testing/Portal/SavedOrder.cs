namespace DocSpace.Sdk.Testing.Portal;

/// <summary>How a person last sorted the list of rooms: the server remembers it.</summary>
internal sealed record SavedOrder(int SortedBy, bool Ascending)
{
    public static SavedOrder Default { get; } = new(0, false);
}
