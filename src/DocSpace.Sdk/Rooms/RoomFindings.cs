namespace DocSpace.Sdk.Rooms;

/// <summary>What one look for a created room found.</summary>
/// <param name="Matches">Rooms that have the fingerprint.</param>
/// <param name="Candidates">Rooms that fit, as far as they show: there is no fingerprint, or a picture hides their colour.</param>
/// <param name="AsOf">When.</param>
internal sealed record RoomFindings(IReadOnlyList<Room> Matches, IReadOnlyList<Room> Candidates, DateTimeOffset AsOf)
{
    /// <summary>The created room, when there is no doubt.</summary>
    public Room? Found => Matches is [var only] ? only with { IsRecovered = true } : null;

    public bool IsEmpty => Matches.Count + Candidates.Count == 0;

    public IReadOnlyList<RoomId> Ids => [.. Matches.Concat(Candidates).Select(static room => room.Id)];

    public RoomCreationOutcome ToOutcome() => new()
    {
        Status = Found is not null ? RoomCreationStatus.Created : IsEmpty ? RoomCreationStatus.NotFound : RoomCreationStatus.Ambiguous,
        AsOf = AsOf,
        Room = Found,
        Candidates = Found is null ? Ids : [],
    };
}
