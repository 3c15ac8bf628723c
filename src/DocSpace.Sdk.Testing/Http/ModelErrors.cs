namespace DocSpace.Sdk.Testing.Http;

/// <summary>Collects what the attributes on a body of the server refuse, under the keys that the server uses.</summary>
internal sealed class ModelErrors(string prefix)
{
    private readonly Dictionary<string, string> _errors = [];

    public ModelErrors MaxLength(string name, string? value, int max)
    {
        if (value?.Length > max)
        {
            Add(name, $"The field {Leaf(name)} must be a string with a maximum length of {max}.");
        }

        return this;
    }

    public ModelErrors Range(string name, int? value, int min, int max)
    {
        if (value < min || value > max)
        {
            Add(name, $"The field {Leaf(name)} must be between {min} and {max}.");
        }

        return this;
    }

    /// <summary>A text that must be there and must not be blank.</summary>
    public ModelErrors Required(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Add(name, $"The {Leaf(name)} field is required.");
        }

        return this;
    }

    public void Add(string name, string message) => _errors.TryAdd(prefix + name, message);

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
        {
            throw ProblemError.Validation(_errors);
        }
    }

    private static string Leaf(string name) => name[(name.LastIndexOf('.') + 1)..];
}
