namespace DocSpace.Sdk.Sharing;

/// <summary>Why somebody has not got the wished access though the server reported success, as far as that can be told.</summary>
internal static class NotAppliedReason
{
    /// <param name="invitation">The invitation.</param>
    /// <param name="before">The members before the call.</param>
    /// <param name="after">The members after the call.</param>
    /// <param name="mayInvite">Whether the caller may invite; null when unknown.</param>
    /// <param name="warning">The server's reason for the first invitation that it skipped.</param>
    public static string Of(RoomInvitation invitation, RoomMembers before, RoomMembers after, bool? mayInvite, string? warning)
    {
        if (mayInvite is false)
        {
            return "The caller may not invite people to this room; the server then does nothing and reports success.";
        }

        if (after.Find(invitation) is { } member)
        {
            return $"The invitee has {member.Access} instead.";
        }

        if (warning is not null)
        {
            return $"The server skipped an invitation and says: \"{warning}\"";
        }

        // All ghosts look alike: one that was there before proves nothing about this call.
        return invitation.Kind is not InviteeKind.Email && after.HasGhost && !before.HasGhost
            ? "The portal seems to have nobody with this id: the server stored a member that is nobody."
            : "The server reported success, but the invitee is not in the list of members.";
    }
}
