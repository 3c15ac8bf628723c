using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Tags;

internal sealed class TagNamesBody
{
    public string?[]? Names { get; set; }

    /// <summary>The names, which must be there.</summary>
    /// <param name="prefix">What the server puts in front of the name: it wraps the body of some endpoints.</param>
    public string?[] Required(string prefix) =>
        Names ?? throw ProblemError.Validation(prefix + "Names", "The Names field is required.");
}
