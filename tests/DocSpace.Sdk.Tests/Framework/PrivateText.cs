using System.Text.RegularExpressions;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>What nobody may read by accident: addresses, credentials, and the title that most tests use.</summary>
internal static partial class PrivateText
{
    public static string? Find(string text) => Pattern().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"[\w.+%-]+@[\w-]+(\.[\w-]+)+|\bsk-[\w-]{8,}|\b(Bearer|Basic)\s+\S+|\bProject\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
