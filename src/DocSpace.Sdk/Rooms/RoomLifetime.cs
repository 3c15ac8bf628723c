namespace DocSpace.Sdk.Rooms;

/// <summary>How long a file stays in a room after it was put there. Meant for virtual data rooms, accepted for all.</summary>
public sealed record RoomLifetime
{
    /// <summary>How many periods a file stays: 1 to 999.</summary>
    public required int Value { get; init; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    public required RoomLifetimePeriod Period { get; init; }

    /// <summary>Whether an expired file is deleted for good instead of being moved to the trash.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool DeletePermanently { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Value} {Period}";
}
