namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class UpdateRoomBody : RoomSettingsBody
{
    public string? Title { get; set; }
}
