namespace DocSpace.Sdk.Sharing;

/// <summary>The body of <c>PUT files/rooms/{id}/share</c>.</summary>
internal sealed class RoomShareBody
{
    public required IReadOnlyList<RoomShareItem> Invitations { get; init; }

    public required bool Notify { get; init; }

    public string? Message { get; init; }

    public string? Culture { get; init; }

    public bool? Force { get; init; }

    public override string ToString() => nameof(RoomShareBody);
}
