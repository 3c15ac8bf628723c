namespace DocSpace.Sdk.Rooms;

/// <summary>The content of a list of rooms. Rooms are its folders; its paging is its own, not the envelope's.</summary>
internal sealed class RoomList
{
    public required IReadOnlyList<Room> Folders { get; init; }

    public required int StartIndex { get; init; }

    public required long Total { get; init; }
}
