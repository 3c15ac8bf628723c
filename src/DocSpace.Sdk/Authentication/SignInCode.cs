namespace DocSpace.Sdk.Authentication;

/// <summary>What a code of a second step may look like: it becomes a part of a path.</summary>
internal static class SignInCode
{
    public const string Rule = "A code has 1 to 64 ASCII letters and digits.";

    private const int MaxLength = 64;

    public static bool IsPossible(string code) => code.Length is > 0 and <= MaxLength && code.All(char.IsAsciiLetterOrDigit);
}
