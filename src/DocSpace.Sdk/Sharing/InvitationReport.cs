using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// What became of a list of invitations: exactly one outcome for each, in the order in which they were given, checked against
/// the list of members.
/// </summary>
public sealed record InvitationReport
{
    /// <summary>The room.</summary>
    public required RoomId RoomId { get; init; }

    /// <summary>One outcome per invitation, in order.</summary>
    public required IReadOnlyList<InvitationOutcome> Outcomes { get; init; }

    /// <summary>Whether every invitee has the wished access now.</summary>
    public bool AllGranted => Outcomes.All(static outcome => outcome.IsGranted);

    /// <summary>Throws unless every invitee has the wished access now.</summary>
    /// <exception cref="DocSpaceInvitationException">Somebody does not. Its message names positions and reasons, its report everything.</exception>
    public void EnsureAllGranted()
    {
        if (!AllGranted)
        {
            throw new DocSpaceInvitationException(this);
        }
    }

    /// <summary>The numbers; never an address.</summary>
    public override string ToString() => $"Room {RoomId}: {Outcomes.Count(static outcome => outcome.IsGranted)} of {Outcomes.Count} granted";
}
