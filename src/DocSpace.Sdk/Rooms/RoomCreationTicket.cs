namespace DocSpace.Sdk.Rooms;

/// <summary>
/// What a room looks like whose creation was not answered, so that it can be looked for later, also by another process:
/// <see cref="RoomsClient.ResolveAsync"/> takes it. Can be written and read as JSON.
/// </summary>
public sealed record RoomCreationTicket
{
    /// <summary>The title as the server stores it.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of the room.</summary>
    public required RoomType Type { get; init; }

    /// <summary>The colour that was sent.</summary>
    public required string Color { get; init; }

    /// <summary>
    /// Whether the SDK drew the colour, so that it tells the room from others. A colour of the caller's does not: rooms that fit
    /// are only named then.
    /// </summary>
    public required bool HasFingerprint { get; init; }

    /// <summary>
    /// When the create was sent, by the clock of the server. A day earlier while the server has not told its time, because the clock
    /// of the caller may be wrong.
    /// </summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The time and the kind; never the title.</summary>
    public override string ToString() => FormattableString.Invariant($"Creation of a {Type} room at {NotBefore:u}");
}
