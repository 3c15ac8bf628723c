namespace DocSpace.Sdk.Rooms;

/// <summary>The rooms whose limit is set or reset. The server takes numbers only.</summary>
internal sealed class RoomQuotaBody
{
    public required IReadOnlyList<RoomId> RoomIds { get; init; }

    public long? Quota { get; init; }
}
