namespace DocSpace.Sdk.Rooms;

/// <summary>The body that the server demands on DELETE. With <c>deleteAfter</c> the operation would vanish unseen.</summary>
internal sealed class RoomDeleteBody
{
    public bool DeleteAfter { get; init; }
}
