using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Keys;

internal sealed class UpdateKeyBody
{
    public string? Name { get; set; }

    public string[]? Permissions { get; set; }

    public bool? IsActive { get; set; }

    public void Validate()
    {
        var errors = new ModelErrors("Changed.");
        KeyName.Check(errors, Name);
        errors.ThrowIfAny();
    }
}
