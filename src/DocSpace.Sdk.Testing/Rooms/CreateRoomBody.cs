using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class CreateRoomBody : RoomSettingsBody
{
    [JsonRequired]
    public string? Title { get; set; }

    [JsonRequired]
    public WireRoomType RoomType { get; set; }

    public bool Private { get; set; }

    public ShareParamsBody[]? Share { get; set; }
}
