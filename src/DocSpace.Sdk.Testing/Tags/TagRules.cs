using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Tags;

/// <summary>What the server takes as the name of a tag. It never trims one.</summary>
internal static class TagRules
{
    public const int MaxLength = 255;

    public static string Check(string? name)
    {
        if (name is null)
        {
            throw ServerError.NullArgument("name");
        }

        if (name.Length == 0)
        {
            throw ServerError.EmptyArgument("name");
        }

        return name.Length <= MaxLength
            ? name
            : throw ServerError.Argument($"The length of the tag must not exceed {MaxLength} characters. (Parameter 'name')");
    }
}
