namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class CreateRoomBody : RoomSettingsBody
{
    public required string? Title { get; init; }

    public required WireRoomType RoomType { get; init; }

    public bool Private { get; init; }

    public ShareParamsBody[]? Share { get; init; }
}
