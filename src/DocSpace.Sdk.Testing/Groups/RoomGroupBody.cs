using System.Text.Json;

namespace DocSpace.Sdk.Testing.Groups;

internal sealed class RoomGroupBody
{
    public string? Name { get; set; }

    public string? Icon { get; set; }

    public JsonElement[]? Rooms { get; set; }
}
