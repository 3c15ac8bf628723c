using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>The accounts of one list of invitations: what is known of each, and what the list of members proves.</summary>
internal sealed class InvitationLedger(IReadOnlyList<RoomInvitation> invitations)
{
    private readonly InvitationOutcome?[] _outcomes = new InvitationOutcome?[invitations.Count];

    public RoomInvitation this[int index] => invitations[index];

    /// <summary>Settles who has the wished access before anything is sent, and returns the positions of the others.</summary>
    public List<int> Open(RoomMembers before)
    {
        var pending = new List<int>();
        for (var i = 0; i < invitations.Count; i++)
        {
            if (before.Find(invitations[i]) is { } member && HasWish(member, i))
            {
                Settle(i, InvitationStatus.AlreadyMember, member: member);
            }
            else
            {
                pending.Add(i);
            }
        }

        return pending;
    }

    /// <summary>Settles who is in now, and returns the positions of the others.</summary>
    public List<int> SettleGranted(List<int> pending, RoomMembers before, RoomMembers after)
    {
        var missing = new List<int>();
        foreach (var i in pending)
        {
            if (after.Find(invitations[i]) is { } member && HasWish(member, i))
            {
                Settle(i, before.Find(invitations[i]) is null ? InvitationStatus.Granted : InvitationStatus.AccessChanged, member: member);
            }
            else
            {
                missing.Add(i);
            }
        }

        return missing;
    }

    public void SettleAll(List<int> pending, InvitationStatus status, string reason) => pending.ForEach(i => Settle(i, status, reason));

    public void Settle(int index, InvitationStatus status, string? reason = null, RoomMember? member = null) =>
        _outcomes[index] = new InvitationOutcome
        {
            Index = index,
            Invitation = invitations[index],
            Status = status,
            Reason = reason,
            Member = member,
        };

    /// <summary>The report, when nothing is pending any more.</summary>
    public InvitationReport Close(RoomId room) => new() { RoomId = room, Outcomes = [.. _outcomes.Select(static outcome => outcome!)] };

    private bool HasWish(RoomMember member, int index) => member.IsOwner || member.Access == invitations[index].Access;
}
