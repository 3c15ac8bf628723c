using System.Text.Json;

namespace DocSpace.Sdk.Testing.Groups;

internal sealed class UpdateRoomGroupBody
{
    public string? GroupName { get; set; }

    public JsonElement[]? RoomsToAdd { get; set; }

    public JsonElement[]? RoomsToRemove { get; set; }
}
