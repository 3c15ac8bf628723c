using System.Text.Json.Serialization;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Keys;

internal sealed class CreateKeyBody
{
    private const int MaxDays = 365;

    [JsonRequired]
    public string? Name { get; set; }

    public string[]? Permissions { get; set; }

    public int? ExpiresInDays { get; set; }

    public void Validate()
    {
        var errors = new ModelErrors("");
        if (Name is null)
        {
            errors.Add("Name", "The Name field is required.");
        }

        KeyName.Check(errors, Name);
        if (ExpiresInDays is < 1 or > MaxDays)
        {
            errors.Add("ExpiresInDays", "Incorrect number of days. Value must be between 1 and 365");
        }

        errors.ThrowIfAny();
    }
}
