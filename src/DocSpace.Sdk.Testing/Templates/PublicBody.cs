using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Templates;

internal sealed class PublicBody
{
    [JsonRequired]
    public int Id { get; set; }

    public bool Public { get; set; }
}
