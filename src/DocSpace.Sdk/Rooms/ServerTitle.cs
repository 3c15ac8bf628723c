namespace DocSpace.Sdk.Rooms;

/// <summary>What the server makes of a title, to the letter, so that the room of a title can be found again.</summary>
internal static class ServerTitle
{
    private const char Replacement = '_';

    private const string Replaced = "\t*+:\"<>?|\\/";

    /// <summary>The title as the server stores it: trimmed, and with <c>_</c> for some signs and for each half of a surrogate pair.</summary>
    public static string Normalize(string title)
    {
        var trimmed = title.Trim();
        return trimmed.All(IsKept) ? trimmed : string.Concat(trimmed.Select(static sign => IsKept(sign) ? sign : Replacement));
    }

    private static bool IsKept(char sign) => !char.IsSurrogate(sign) && !Replaced.Contains(sign, StringComparison.Ordinal);
}
