using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocSpace.Sdk.Errors;

/// <summary>
/// Makes text of the server fit for messages and logs: bounded, on one line, without characters that steer a terminal, and
/// without e-mail addresses, keys and what the text quotes, which is what somebody sent: the name of a tag for instance.
/// </summary>
internal static partial class MessageSanitizer
{
    private const int MaxLength = 512;

    public static string? Sanitize(string? text) => Sanitize(text, keepsQuotes: false);

    /// <summary>The text about a field of a request, which quotes names of fields and no values.</summary>
    public static string? SanitizeField(string? text) => Sanitize(text, keepsQuotes: true);

    private static string? Sanitize(string? text, bool keepsQuotes)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Cut before searching, so that a huge text costs little; and once more after, because escapes are longer.
        var cut = text.Length > 4 * MaxLength ? text[..(4 * MaxLength)] : text;
        var blotted = Key().Replace(Address().Replace(cut, "***"), "sk-***");
        blotted = keepsQuotes ? blotted : Quoted().Replace(blotted, Blot);
        var result = new StringBuilder();
        foreach (var c in blotted.Trim())
        {
            if (result.Length >= MaxLength)
            {
                break;
            }

            if (c is '\n' or '\r' or '\t')
            {
                result.Append(' ');
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    // The names of parameters are the server's own.
    private static string Blot(Match quoted) =>
        quoted.Groups["before"].Value is "Parameter "
            ? quoted.Value
            : $"{quoted.Groups["before"]}{quoted.Groups["open"]}***{quoted.Groups["close"]}{quoted.Groups["after"]}";

    // An apostrophe within a word opens nothing.
    [GeneratedRegex("""(?<before>^|[\s(]|Parameter )(?<open>['"«„“‘‚])[^\n]+(?<close>['"»“”‘’])(?<after>$|[\s).,;:!?])""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex("""[^\s"'<>()\[\],;:=]+@[^\s"'<>()\[\],;:=]*""", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("sk-[0-9A-Za-z_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
