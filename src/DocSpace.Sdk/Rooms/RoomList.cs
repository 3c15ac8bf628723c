using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <summary>The content of a list of rooms. Rooms are its folders; its paging is its own, not the envelope's.</summary>
internal sealed class RoomList
{
    public required IReadOnlyList<Room> Folders { get; init => field = Present.Elements(value ?? throw new ArgumentNullException(nameof(value))); }

    public required int StartIndex { get; init; }

    public required long Total { get; init; }
}
