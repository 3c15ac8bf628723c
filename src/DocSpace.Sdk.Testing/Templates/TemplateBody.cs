using System.Text.Json.Serialization;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Templates;

internal sealed class TemplateBody : RoomSettingsBody
{
    [JsonRequired]
    public int RoomId { get; set; }

    public string? Title { get; set; }

    public bool CopyLogo { get; set; }

    /// <summary>Addresses of people who may use the template.</summary>
    public string?[]? Share { get; set; }

    public Guid[]? Groups { get; set; }

    public bool Public { get; set; }
}
