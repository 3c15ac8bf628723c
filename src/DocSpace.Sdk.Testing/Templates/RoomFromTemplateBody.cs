using System.Text.Json.Serialization;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Templates;

internal sealed class RoomFromTemplateBody : RoomSettingsBody
{
    [JsonRequired]
    public int TemplateId { get; set; }

    [JsonRequired]
    public string? Title { get; set; }

    public bool CopyLogo { get; set; }
}
