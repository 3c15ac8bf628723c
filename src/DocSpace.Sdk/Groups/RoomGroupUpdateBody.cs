using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Groups;

/// <summary>The body that changes a group. What is null is not sent, and the server leaves it as it is.</summary>
internal sealed class RoomGroupUpdateBody
{
    /// <summary>The server ignores <c>name</c> here.</summary>
    public string? GroupName { get; init; }

    public IReadOnlyList<RoomId>? RoomsToAdd { get; init; }

    public IReadOnlyList<RoomId>? RoomsToRemove { get; init; }
}
