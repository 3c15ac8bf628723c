using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Tags;

internal sealed class TagBody
{
    [JsonRequired]
    public string? Name { get; set; }
}
