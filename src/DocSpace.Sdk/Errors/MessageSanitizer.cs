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
    private const string Parameter = "Parameter ";

    private static readonly char[] Closing = ['\'', '"', '»', '“', '”', '‘', '’'];

    public static string? Sanitize(string? text) => Sanitize(text, keepsQuotes: false);

    /// <summary>The text about a field of a request, which quotes names of fields and no values.</summary>
    public static string? SanitizeField(string? text) => Sanitize(text, keepsQuotes: true);

    private static string? Sanitize(string? text, bool keepsQuotes)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Cut before searching, so that a huge text costs little. What the cut leaves open is quoted to its end.
        var line = OnOneLine(text.Length > 4 * MaxLength ? text[..(4 * MaxLength)] + '\'' : text);
        var blotted = Key().Replace(Address().Replace(line, "***"), "sk-***");
        blotted = keepsQuotes ? blotted : Quoted().Replace(blotted, Blot);
        return blotted.Length > MaxLength ? blotted[..MaxLength] : blotted;
    }

    private static string OnOneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
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

    private static string Blot(Match quoted)
    {
        if (quoted.Groups["before"].Value is not Parameter)
        {
            return $"{quoted.Groups["before"]}{quoted.Groups["open"]}***{quoted.Groups["close"]}{quoted.Groups["after"]}";
        }

        // The names of parameters are the server's own, but not what is quoted behind them.
        var end = quoted.Value.IndexOfAny(Closing, Parameter.Length + 1) + 1;
        return quoted.Value[..end] + Quoted().Replace(quoted.Value[end..], Blot);
    }

    // An apostrophe within a word opens nothing. A character that was made harmless is part of no word.
    [GeneratedRegex("""(?<before>^|[\s(]|Parameter |\\u[0-9A-F]{4})(?<open>['"«„“‘‚]).+(?<close>['"»“”‘’])(?<after>$|[\s).,;:!?\\])""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex("""[^\s"'<>()\[\],;:=]+@[^\s"'<>()\[\],;:=]*""", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("sk-[0-9A-Za-z_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
