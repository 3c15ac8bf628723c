using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>The accounts of one list of invitations: what is known of each, and what the list of members proves.</summary>
internal sealed class InvitationLedger
{
    private readonly IReadOnlyList<RoomInvitation> _invitations;
    private readonly InvitationOutcome?[] _outcomes;

    public InvitationLedger(IReadOnlyList<RoomInvitation> invitations)
    {
        _invitations = invitations;
        _outcomes = new InvitationOutcome?[invitations.Count];
    }

    /// <summary>The accounts of an earlier call.</summary>
    public InvitationLedger(InvitationReport earlier)
        : this([.. earlier.Outcomes.Select(static outcome => outcome.Invitation)])
    {
        UnsettledUntil = earlier.UnsettledUntil;
        for (var i = 0; i < _outcomes.Length; i++)
        {
            _outcomes[i] = earlier.Outcomes[i];
            Settled += _outcomes[i] is { IsOpen: false } ? 1 : 0;
        }
    }

    public int Total => _outcomes.Length;

    public int Settled { get; private set; }

    /// <summary>Until when the server may work on a request of the earlier call.</summary>
    public DateTimeOffset? UnsettledUntil { get; }

    /// <summary>The positions that were sent and of which nothing more is known.</summary>
    public IReadOnlyList<int> Lost => [.. Enumerable.Range(0, Total).Where(i => _outcomes[i] is { Status: InvitationStatus.Unknown })];

    public RoomInvitation this[int index] => _invitations[index];

    /// <summary>Settles who has the wished access before anything is sent, and returns the positions of the others.</summary>
    public List<int> Open(RoomMembers before, bool notify)
    {
        var pending = new List<int>();
        var lost = new List<int>();
        for (var i = 0; i < Total; i++)
        {
            var wasSent = _outcomes[i] is { Status: InvitationStatus.Unknown };
            if (_outcomes[i] is { IsOpen: false })
            {
                continue;
            }

            _outcomes[i] = null;
            if (!HasWish(before.Find(_invitations[i]), i))
            {
                pending.Add(i);
            }
            else if (wasSent)
            {
                lost.Add(i);
            }
            else
            {
                Settle(i, InvitationStatus.AlreadyMember, member: before.Find(_invitations[i]));
            }
        }

        // They were not in when the call before sent them: its request let them in.
        SettleFound(lost, before: null, before, doubtfulMails: true, notify);
        return pending;
    }

    /// <summary>Settles who is in now, and returns the positions of the others.</summary>
    /// <param name="sent">The positions, in the order in which the server worked on them.</param>
    /// <param name="before">The members before the call; null when nobody of them was in.</param>
    /// <param name="after">The members now.</param>
    /// <param name="doubtfulMails">
    /// Whether the request ended somewhere: the server mails an invitee before it turns to the next one, so that the last one who is
    /// in may not have been mailed, and only that one.
    /// </param>
    /// <param name="notify">Whether people of the portal are mailed, too.</param>
    public List<int> SettleFound(IReadOnlyList<int> sent, RoomMembers? before, RoomMembers after, bool doubtfulMails = false, bool notify = false)
    {
        var missing = new List<int>();
        (int Index, RoomMember Member)? last = null;
        foreach (var i in sent)
        {
            if (after.Find(_invitations[i]) is { } member && HasWish(member, i))
            {
                var isNew = before?.Find(_invitations[i]) is null;
                Settle(i, isNew ? InvitationStatus.Granted : InvitationStatus.AccessChanged, member: member);
                last = isNew ? (i, member) : null;
            }
            else
            {
                missing.Add(i);
            }
        }

        if (doubtfulMails && last is { } doubtful && IsMailed(_invitations[doubtful.Index], doubtful.Member, notify))
        {
            Settle(
                doubtful.Index,
                InvitationStatus.GrantedMailUnconfirmed,
                "The invitee is in, but the request ended before the server said that it mailed the invitation.",
                doubtful.Member);
        }

        return missing;
    }

    /// <summary>Whether nobody is missing any more.</summary>
    public bool AreIn(IReadOnlyList<int> positions, RoomMembers members) => positions.All(i => HasWish(members.Find(_invitations[i]), i));

    public void SettleAll(IReadOnlyList<int> positions, InvitationStatus status, string reason)
    {
        foreach (var i in positions)
        {
            Settle(i, status, reason);
        }
    }

    /// <summary>Settles everybody of whom nothing is known yet.</summary>
    public void SettleRest(InvitationStatus status, string reason) =>
        SettleAll([.. Enumerable.Range(0, Total).Where(i => _outcomes[i] is null)], status, reason);

    public void Settle(int index, InvitationStatus status, string? reason = null, RoomMember? member = null)
    {
        Settled += _outcomes[index] is null ? 1 : 0;
        _outcomes[index] = new InvitationOutcome
        {
            Index = index,
            Invitation = _invitations[index],
            Status = status,
            Reason = reason,
            Member = member,
        };
    }

    /// <summary>The report, when nothing is pending any more.</summary>
    public InvitationReport Close(RoomId room, TimeSpan? retryAfter = null) =>
        new() { RoomId = room, Outcomes = [.. _outcomes.Select(static outcome => outcome!)], RetryAfter = retryAfter };

    // Who is new to the portal, or has not accepted yet, is invited by mail whatever the caller wishes; groups cannot be mailed again.
    private static bool IsMailed(RoomInvitation invitation, RoomMember member, bool notify) =>
        invitation.Kind is not InviteeKind.Group && (notify || (invitation.Kind is InviteeKind.Email && member.IsPending));

    private bool HasWish(RoomMember? member, int index) => member is not null && (member.IsOwner || member.Access == _invitations[index].Access);
}
