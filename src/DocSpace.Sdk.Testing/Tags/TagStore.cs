namespace DocSpace.Sdk.Testing.Tags;

/// <summary>The tags of the portal, in the order in which they were created. Names that differ in case only are one tag.</summary>
internal sealed class TagStore
{
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    public string? Find(string? name) => _names.Find(known => IsSame(known, name));

    /// <summary>The stored form of the tag, which is created when it is missing.</summary>
    public string GetOrAdd(string name)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        _names.Add(name);
        return name;
    }

    public void Rename(string oldName, string newName) => _names[_names.IndexOf(oldName)] = newName;

    public void Remove(string name) => _names.Remove(name);

    public static bool IsSame(string left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
