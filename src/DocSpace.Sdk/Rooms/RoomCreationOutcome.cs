namespace DocSpace.Sdk.Rooms;

/// <summary>What <see cref="RoomsClient.ResolveAsync"/> found.</summary>
public sealed record RoomCreationOutcome
{
    /// <summary>What became of the create.</summary>
    public required RoomCreationStatus Status { get; init; }

    /// <summary>When that was so, by the clock of the server where it told its time.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The room; <see langword="null"/> unless <see cref="Status"/> is <see cref="RoomCreationStatus.Created"/>.</summary>
    public Room? Room { get; init; }

    /// <summary>The rooms that fit; empty unless <see cref="Status"/> is <see cref="RoomCreationStatus.Ambiguous"/>.</summary>
    public IReadOnlyList<RoomId> Candidates { get; init; } = [];

    /// <summary>The status, with the room when there is one.</summary>
    public override string ToString() => Room is null ? $"{Status}" : $"{Status}: {Room}";
}
