using System.Net.Http.Headers;

namespace DocSpace.Sdk.Authentication;

/// <summary>What a token may look like, so that it cannot break out of its header.</summary>
internal static class TokenText
{
    private const int MaxLength = 16 * 1024;

    /// <summary>Why a text cannot be a token, or null when it can. Never repeats the text.</summary>
    public static string? Problem(string token) =>
        token.Length == 0
            ? "The token is empty."
            : token.Length > MaxLength
                ? $"A token has at most {MaxLength} characters."
                : token.All(static c => c is > ' ' and <= '~') && IsHeader(token)
                    ? null
                    : "A token holds visible ASCII characters only: no blanks, no line breaks, no commas or open quotes, and no word Bearer in front of it.";

    // What the header does not take ends in an exception that quotes the token.
    private static bool IsHeader(string token) => AuthenticationHeaderValue.TryParse("Bearer " + token, out _);
}
