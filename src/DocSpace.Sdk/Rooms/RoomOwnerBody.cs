namespace DocSpace.Sdk.Rooms;

/// <summary>The body of a change of owner. The server takes rooms for folders.</summary>
internal sealed class RoomOwnerBody
{
    public required IReadOnlyList<RoomId> FolderIds { get; init; }

    public required Guid UserId { get; init; }
}
