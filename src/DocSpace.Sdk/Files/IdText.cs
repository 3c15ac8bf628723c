using System.Globalization;

namespace DocSpace.Sdk.Files;

/// <summary>The rules that the ids of rooms, folders and files share.</summary>
internal static class IdText
{
    /// <summary>What an id looks like, for messages: "A … id is …".</summary>
    public const string Rule = "a positive number or at most 255 letters, digits and the characters - _ | = . (not dots alone)";

    private const int MaxLength = 255;

    // The id is put in the path of a request: only characters that no part of the way (Refit, Uri, proxies, the server)
    // reads as a separator, a parent or an escape.
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength
        && id.AsSpan().IndexOfAnyExcept('.') >= 0
        && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '|' or '=' or '.')
        && (!id.All(char.IsAsciiDigit) || IsNumber(id));

    // Only the form in which the server writes a number counts as one, so that equal ids are equal texts.
    public static bool IsNumber(string id) =>
        id[0] is not '0' && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
