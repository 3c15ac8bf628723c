using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Tags;

internal sealed class RenameTagBody
{
    [JsonRequired]
    public string? OldName { get; set; }

    [JsonRequired]
    public string? NewName { get; set; }
}
