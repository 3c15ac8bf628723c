using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Sends one list of invitations and accounts for every one of them. The server applies them in order and stops at the first
/// one it refuses, and its 200 says nothing about who is in: the list of members decides.
/// </summary>
internal sealed partial class InvitationRun(
    IRoomSharingApi sharing,
    IRoomsApi rooms,
    RoomId room,
    IReadOnlyList<RoomInvitation> invitations,
    InvitationOptions options,
    Func<CancellationToken, Task<RoomMembers>> readMembers)
{
    private readonly InvitationOutcome?[] _outcomes = new InvitationOutcome?[invitations.Count];
    private bool _serverActed;

    public async Task<InvitationReport> RunAsync(CancellationToken cancellationToken)
    {
        var before = await readMembers(cancellationToken).ConfigureAwait(false);
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

        // Every turn settles at least one invitation.
        while (pending.Count > 0)
        {
            pending = await SendAsync(pending, before, cancellationToken).ConfigureAwait(false);
        }

        return new InvitationReport { RoomId = room, Outcomes = _outcomes! };
    }

    /// <summary>Sends the pending invitations once and returns those that are still to be sent.</summary>
    private async Task<List<int>> SendAsync(List<int> pending, RoomMembers before, CancellationToken cancellationToken)
    {
        string? warning;
        try
        {
            var answer = await sharing.ShareAsync(room, Body(pending, before), cancellationToken).ConfigureAwait(false);
            warning = MessageSanitizer.Sanitize(answer.Content.Warning);
            _serverActed = true;
        }
        catch (DocSpaceApiException refusal) when (refusal.ValidationErrors.Count > 0)
        {
            return RejectInvalid(pending, refusal);
        }
        catch (DocSpaceApiException refusal) when (refusal is { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden, ServerMessage: not null })
        {
            return await SettleRefusedAsync(pending, before, refusal, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException failure)
        {
            await SettleFailedAsync(pending, before, failure, cancellationToken).ConfigureAwait(false);
            return [];
        }

        await SettleAcceptedAsync(pending, before, warning, cancellationToken).ConfigureAwait(false);
        return [];
    }

    private RoomShareBody Body(List<int> pending, RoomMembers before) => new()
    {
        Invitations = [.. pending.Select(i => Item(invitations[i], before.Find(invitations[i])))],
        Notify = options.Notify,
        Message = options.Message,
        Culture = options.Culture,
    };

    // A member is addressed by id: by e-mail, a changed access would mail the whole invitation again to somebody who has not accepted yet.
    private static RoomShareItem Item(RoomInvitation invitation, RoomMember? member) =>
        (invitation.Id ?? member?.Id) is { } id
            ? new() { Id = id, Access = invitation.Access }
            : new() { Email = invitation.Email, Access = invitation.Access };

    private async Task SettleAcceptedAsync(List<int> pending, RoomMembers before, string? warning, CancellationToken cancellationToken)
    {
        if (await TryReadMembersAsync(cancellationToken).ConfigureAwait(false) is not { } after)
        {
            SettleAll(pending, InvitationStatus.Unknown, "The server accepted the call, but the list of members could not be read.");
            return;
        }

        var missing = SettleGranted(pending, before, after);
        if (missing.Count == 0)
        {
            return;
        }

        var mayInvite = await MayInviteAsync(cancellationToken).ConfigureAwait(false);
        foreach (var i in missing)
        {
            Settle(i, InvitationStatus.NotApplied, WhyNotApplied(invitations[i], after, mayInvite, warning), after.Find(invitations[i]));
        }
    }

    private static string WhyNotApplied(RoomInvitation invitation, RoomMembers after, bool? mayInvite, string? warning)
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

        return invitation.Kind is not InviteeKind.Email && after.HasGhost
            ? "The portal has nobody with this id, or not any more; the server stored a member that is nobody."
            : "The server reported success, but the invitee is not in the list of members.";
    }

    private List<int> RejectInvalid(List<int> pending, DocSpaceApiException refusal)
    {
        // The server checks all fields before it applies anything, and names positions in the list that was sent.
        var rejected = new HashSet<int>();
        foreach (var (field, texts) in refusal.ValidationErrors)
        {
            if (Position().Match(field) is { Success: true } match
                && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                && position < pending.Count
                && rejected.Add(pending[position]))
            {
                Settle(pending[position], InvitationStatus.Rejected, string.Join(" ", texts));
            }
        }

        if (rejected.Count == 0)
        {
            return StopAt(pending, refusal);
        }

        return [.. pending.Where(i => !rejected.Contains(i))];
    }

    private async Task<List<int>> SettleRefusedAsync(
        List<int> pending,
        RoomMembers before,
        DocSpaceApiException refusal,
        CancellationToken cancellationToken)
    {
        if (await MayInviteAsync(cancellationToken).ConfigureAwait(false) is false)
        {
            return StopAt(pending, refusal);
        }

        _serverActed = true;
        if (await TryReadMembersAsync(cancellationToken).ConfigureAwait(false) is not { } after)
        {
            SettleAll(pending, InvitationStatus.Unknown, $"The server refused one of the invitations, but the list of members could not be read. {refusal.Message}");
            return [];
        }

        // In order: those in front of the first missing one are in, it is the one that was refused, the rest was not looked at.
        var missing = SettleGranted(pending, before, after);
        if (missing.Count > 0)
        {
            Settle(missing[0], InvitationStatus.Rejected, refusal.ServerMessage, after.Find(invitations[missing[0]]));
            missing.RemoveAt(0);
        }

        return missing;
    }

    private async Task SettleFailedAsync(List<int> pending, RoomMembers before, DocSpaceException failure, CancellationToken cancellationToken)
    {
        if (failure.Delivery is not RequestDelivery.Unknown)
        {
            StopAt(pending, failure);
            return;
        }

        var after = await TryReadMembersAsync(cancellationToken).ConfigureAwait(false);
        if (after is null && !_serverActed)
        {
            throw failure;
        }

        SettleAll(after is null ? pending : SettleGranted(pending, before, after), InvitationStatus.Unknown, failure.Message);
    }

    /// <summary>Ends the run: by the failure itself while nothing happened yet, by outcomes when something is to be told.</summary>
    private List<int> StopAt(List<int> pending, DocSpaceException failure)
    {
        if (!_serverActed)
        {
            throw failure;
        }

        SettleAll(pending, InvitationStatus.NotAttempted, failure.Message);
        return [];
    }

    private List<int> SettleGranted(List<int> pending, RoomMembers before, RoomMembers after)
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

    private bool HasWish(RoomMember member, int index) => member.IsOwner || member.Access == invitations[index].Access;

    private void SettleAll(List<int> pending, InvitationStatus status, string reason) => pending.ForEach(i => Settle(i, status, reason));

    private void Settle(int index, InvitationStatus status, string? reason = null, RoomMember? member = null) =>
        _outcomes[index] = new InvitationOutcome
        {
            Index = index,
            Invitation = invitations[index],
            Status = status,
            Reason = reason,
            Member = member,
        };

    private async Task<RoomMembers?> TryReadMembersAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await readMembers(cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException)
        {
            return null;
        }
    }

    /// <summary>Whether the caller may invite; null when that cannot be found out.</summary>
    private async Task<bool?> MayInviteAsync(CancellationToken cancellationToken)
    {
        try
        {
            var content = (await rooms.GetAsync(room, cancellationToken).ConfigureAwait(false)).Content;

            // Of an AI room, server 3.7 says that even its owner may not invite, and then lets the owner do it.
            return content.Type is RoomType.Ai ? null : content.Permissions.CanInvite;
        }
        catch (DocSpaceApiException)
        {
            return false;
        }
        catch (DocSpaceException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"Invitations\[(\d{1,6})\]")]
    private static partial Regex Position();
}
