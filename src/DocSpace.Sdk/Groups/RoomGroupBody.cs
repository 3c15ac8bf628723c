using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Groups;

/// <summary>The body that creates a group.</summary>
internal sealed class RoomGroupBody
{
    public required string Name { get; init; }

    public required string Icon { get; init; }

    public required IReadOnlyList<RoomId> Rooms { get; init; }
}
