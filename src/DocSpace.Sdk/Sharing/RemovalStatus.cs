namespace DocSpace.Sdk.Sharing;

/// <summary>What became of the removal of one member. More values can be added.</summary>
public enum RemovalStatus
{
    /// <summary>The member was in the room and is not any more.</summary>
    Removed,

    /// <summary>Nobody with this id is in the room. Nothing was sent.</summary>
    NotAMember,

    /// <summary>The user has no access of his or her own (any more), but a group gives access to the room: remove the group, or the user from it.</summary>
    StillInByGroup,

    /// <summary>A form of the room waits for the member: see <see cref="RemovalOptions.Force"/>.</summary>
    BlockedByFormRole,

    /// <summary>The owner of a room cannot be removed. Give the room another owner first.</summary>
    OwnerCannotBeRemoved,

    /// <summary>The member is still in the room, whatever the server reported: <see cref="RemovalOutcome.Reason"/> says why.</summary>
    NotApplied,

    /// <summary>
    /// The server's answer was lost, or the list of members could not be read after the call, or not whether a group of the room
    /// gives access, for which the API key needs the scope <c>files:read</c>: <see cref="RemovalOutcome.Reason"/> says which.
    /// </summary>
    Unknown,
}
