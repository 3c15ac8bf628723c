using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// What became of the removal of members: exactly one outcome for each id, in the order in which they were given, checked
/// against the list of members.
/// </summary>
public sealed record RemovalReport
{
    /// <summary>The room.</summary>
    public required RoomId RoomId { get; init; }

    /// <summary>One outcome per id, in order.</summary>
    public required IReadOnlyList<RemovalOutcome> Outcomes { get; init; }

    /// <summary>Whether nobody of them has access now.</summary>
    public bool AllGone => Outcomes.All(static outcome => outcome.IsGone);

    /// <summary>Throws unless nobody of them has access now.</summary>
    /// <exception cref="DocSpaceRemovalException">Somebody has. Its message names positions and reasons, its report everything.</exception>
    public void EnsureAllGone()
    {
        if (!AllGone)
        {
            throw new DocSpaceRemovalException(this);
        }
    }

    /// <summary>The numbers.</summary>
    public override string ToString() => $"Room {RoomId}: {Outcomes.Count(static outcome => outcome.IsGone)} of {Outcomes.Count} gone";
}
