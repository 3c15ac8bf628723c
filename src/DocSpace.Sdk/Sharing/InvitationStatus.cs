namespace DocSpace.Sdk.Sharing;

/// <summary>What became of one invitation. More values can be added.</summary>
public enum InvitationStatus
{
    /// <summary>The invitee was not in the room and is now, with the wished access.</summary>
    Granted,

    /// <summary>
    /// The invitee was not in the room and is now, but the answer was lost or the server failed at this invitation, so that its e-mail
    /// may be missing. <see cref="RoomSharingClient.ResendUnconfirmedAsync"/> mails it again.
    /// </summary>
    GrantedMailUnconfirmed,

    /// <summary>The invitee had the wished access already, or owns the room. Nothing was sent.</summary>
    AlreadyMember,

    /// <summary>The invitee was in the room with another access and has the wished one now.</summary>
    AccessChanged,

    /// <summary>The server refused this invitation; <see cref="InvitationOutcome.Reason"/> says why.</summary>
    Rejected,

    /// <summary>The server reported success, but the invitee is not in the list of members with the wished access.</summary>
    NotApplied,

    /// <summary>
    /// The server was not asked any more, because a request before this one failed or the call was cancelled.
    /// <see cref="RoomSharingClient.ResumeAsync"/> goes on here.
    /// </summary>
    NotAttempted,

    /// <summary>
    /// The server's answer was lost, and the invitee is not in the list of members, or not yet, or the list could not be read.
    /// <see cref="RoomSharingClient.ResumeAsync"/> looks again.
    /// </summary>
    Unknown,
}
