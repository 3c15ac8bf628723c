using System.Globalization;
using System.Text;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// The addresses that the server stores exactly as they are sent. Its own check is so wide that it takes <c>a b@x.com</c> for
/// <c>b@x.com</c>, which is somebody else, and drops <c>a..b@x.com</c> behind a 200.
/// </summary>
internal static class EmailAddress
{
    private const int MaxLength = 255;
    private const string LocalSymbols = "!#$%&'*+/=?^_`{|}~-";

    /// <summary>Why a text is not such an address, or null when it is one. Never repeats the text.</summary>
    public static string? Problem(string address)
    {
        if (address.Length is 0 or > MaxLength)
        {
            return $"an e-mail address has 1 to {MaxLength} characters";
        }

        if (address.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return "an e-mail address holds no blanks and no control characters";
        }

        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at == address.Length - 1 || at != address.LastIndexOf('@'))
        {
            return "an e-mail address is one name, one @ and one domain";
        }

        if (HasEmptyPart(address[..at]) || HasEmptyPart(address[(at + 1)..]))
        {
            return "no part of an e-mail address begins or ends with a dot or holds two in a row";
        }

        if (!address[..at].EnumerateRunes().All(static rune => rune.Value is '.' || IsText(rune) || IsLocalSymbol(rune)))
        {
            return "the name of an e-mail address holds a character that the server would change or drop, such as a quote, bracket, comma, colon or an invisible one";
        }

        if (!address[(at + 1)..].Split('.').All(IsLabel))
        {
            return "the domain of an e-mail address consists of letters, digits and inner hyphens";
        }

        // The server composes what is decomposed, and would then know the person under another text.
        return address.IsNormalized(NormalizationForm.FormC) ? null : "an e-mail address is written with composed characters (Unicode NFC)";
    }

    /// <summary>The form in which two addresses of one person are equal: the server keeps the case but ignores it.</summary>
    public static string Key(string address) => address.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private static bool HasEmptyPart(string text) => text.Split('.').Any(static part => part.Length == 0);

    private static bool IsLabel(string label) =>
        label[0] is not '-' && label[^1] is not '-' && label.EnumerateRunes().All(static rune => rune.Value is '-' || IsText(rune));

    private static bool IsLocalSymbol(Rune rune) => rune.IsAscii && LocalSymbols.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsText(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.UppercaseLetter or
            UnicodeCategory.LowercaseLetter or
            UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or
            UnicodeCategory.OtherLetter or
            UnicodeCategory.NonSpacingMark or
            UnicodeCategory.SpacingCombiningMark or
            UnicodeCategory.DecimalDigitNumber;
}
