namespace DocSpace.Sdk.Testing.Links;

internal sealed class LinkPasswordBody
{
    public string? Password { get; set; }
}
