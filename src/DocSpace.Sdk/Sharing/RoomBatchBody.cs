using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>The body of <c>POST files/share</c> and <c>DELETE files/share</c>.</summary>
internal sealed class RoomBatchBody
{
    public required IReadOnlyList<RoomId> FolderIds { get; init; }
}
