namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>
/// The syntax of culture names. The server asks its own globalization data, which takes every well-formed name; asking
/// the data of this machine would let tests depend on where they run.
/// </summary>
internal static class CultureNames
{
    private const int MaxName = 85;
    private const int MaxPart = 8;

    public static bool IsWellFormed(string name) =>
        name.Length <= MaxName
        && name.Split('-', '_').All(static part => part.Length is > 0 and <= MaxPart && part.All(char.IsAsciiLetterOrDigit));
}
