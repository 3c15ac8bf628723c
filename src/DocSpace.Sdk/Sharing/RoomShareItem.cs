namespace DocSpace.Sdk.Sharing;

/// <summary>One invitation as the request carries it. Access 0 would remove the member, so it is never absent.</summary>
internal sealed class RoomShareItem
{
    public Guid? Id { get; init; }

    public string? Email { get; init; }

    public required RoomAccess Access { get; init; }
}
