namespace DocSpace.Sdk.Templates;

/// <summary>
/// Compares a title with the one that the server stored. It replaces signs and whatever is outside the first Unicode plane, and
/// leaves letters and digits alone.
/// </summary>
internal static class StoredTitle
{
    public static bool MayBe(string stored, string sent) => Kept(stored).SequenceEqual(Kept(sent));

    private static IEnumerable<char> Kept(string title) => title.Where(char.IsLetterOrDigit);
}
