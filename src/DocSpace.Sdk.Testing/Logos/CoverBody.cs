using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Logos;

internal sealed class CoverBody
{
    public string? Color { get; set; }

    public string? Cover { get; set; }

    public void Validate()
    {
        if (Color is { Length: > 0 } color && (color.Length is not (3 or 6) || !color.All(char.IsAsciiHexDigit)))
        {
            throw ProblemError.Validation("Cover.Color", "Color must be a valid hex color (e.g., FF0000 or FFF)");
        }
    }
}
