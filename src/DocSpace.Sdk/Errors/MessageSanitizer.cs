using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocSpace.Sdk.Errors;

/// <summary>
/// Makes text of the server fit for messages and logs: bounded, on one line, without characters that steer a terminal, and
/// without e-mail addresses and keys.
/// </summary>
internal static partial class MessageSanitizer
{
    private const int MaxLength = 512;

    public static string? Sanitize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Cut before searching, so that a huge text costs little; and once more after, because escapes are longer.
        var cut = text.Length > 4 * MaxLength ? text[..(4 * MaxLength)] : text;
        var blotted = Key().Replace(Address().Replace(cut, "***"), "sk-***");
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

    [GeneratedRegex("""[^\s"'<>()\[\],;:=]+@[^\s"'<>()\[\],;:=]*""", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("sk-[0-9A-Za-z_-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
