namespace DocSpace.Sdk.Sharing;

/// <summary>One invitation as the calls for many rooms and for folders carry it. Access 0 would remove the member, so it is never absent.</summary>
internal sealed class SharingItem
{
    public Guid? ShareTo { get; init; }

    public string? Email { get; init; }

    public required RoomAccess Access { get; init; }

    public override string ToString() => nameof(SharingItem);
}
