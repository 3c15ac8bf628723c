namespace DocSpace.Sdk.Sharing;

/// <summary>What became of one invitation.</summary>
public sealed record InvitationOutcome
{
    /// <summary>The position of the invitation in the list that was given, from zero.</summary>
    public required int Index { get; init; }

    /// <summary>The invitation.</summary>
    public required RoomInvitation Invitation { get; init; }

    /// <summary>What became of it.</summary>
    public required InvitationStatus Status { get; init; }

    /// <summary>
    /// Why, when the invitee does not have the wished access; otherwise <see langword="null"/>. Never holds an e-mail address.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>The invitee's row in the list of members after the call; <see langword="null"/> when there is none or it could not be read.</summary>
    public RoomMember? Member { get; init; }

    /// <summary>Whether the invitee has the wished access now (or owns the room).</summary>
    public bool IsGranted => Status is
        InvitationStatus.Granted or InvitationStatus.GrantedMailUnconfirmed or InvitationStatus.AlreadyMember or InvitationStatus.AccessChanged;

    /// <summary>Whether nothing final is known, so that the call can be gone on with.</summary>
    internal bool IsOpen => Status is InvitationStatus.NotAttempted or InvitationStatus.Unknown;

    /// <summary>The position and the status; never the address.</summary>
    public override string ToString() => $"#{Index} {Invitation}: {Status}";
}
