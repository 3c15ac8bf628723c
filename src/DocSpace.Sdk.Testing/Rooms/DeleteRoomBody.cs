namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class DeleteRoomBody
{
    public bool DeleteAfter { get; set; }
}
