using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>The rules for passwords as a new portal has them.</summary>
internal static class LinkPassword
{
    private const int MinLength = 8;
    private const int MaxLength = 30;

    /// <summary>Null when the link gets no password. Blanks at the ends do not count.</summary>
    public static string? Read(string? text)
    {
        var password = text?.Trim();
        if (string.IsNullOrEmpty(password))
        {
            return null;
        }

        return password.Length is >= MinLength and <= MaxLength && password.All(static letter => letter is > ' ' and <= '~')
            ? password
            : throw ServerError.Argument($"Password must contain from {MinLength} to {MaxLength} characters, only latin letters, no spaces");
    }
}
