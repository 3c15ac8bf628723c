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
    InvitationLedger ledger,
    InvitationOptions options,
    Func<CancellationToken, Task<RoomMembers>> readMembers)
{
    private bool _serverActed;
    private bool _oneByOne;
    private bool? _mayInvite;

    public async Task<InvitationReport> RunAsync(CancellationToken cancellationToken)
    {
        var before = await readMembers(cancellationToken).ConfigureAwait(false);
        var pending = ledger.Open(before);

        // Every turn settles at least one invitation, or is followed by one that sends a single one and settles that.
        while (pending.Count > 0)
        {
            var sent = _oneByOne ? pending.GetRange(0, 1) : pending;
            var rest = pending.GetRange(sent.Count, pending.Count - sent.Count);
            pending = await SendAsync(sent, rest, before, cancellationToken).ConfigureAwait(false);
        }

        return ledger.Close(room);
    }

    /// <summary>Sends invitations once and returns those that are still to be sent, the rest among them.</summary>
    private async Task<List<int>> SendAsync(List<int> sent, List<int> rest, RoomMembers before, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await sharing.ShareAsync(room, Body(sent, before), cancellationToken).ConfigureAwait(false);
            _serverActed = true;
            _oneByOne = false;
            await SettleAcceptedAsync(sent, before, MessageSanitizer.Sanitize(answer.Content.Warning), cancellationToken).ConfigureAwait(false);
            return rest;
        }
        catch (DocSpaceApiException refusal) when (refusal.ValidationErrors.Count > 0)
        {
            return RejectInvalid(sent, rest, refusal);
        }
        catch (DocSpaceApiException refusal) when (refusal is { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden, ServerMessage: not null })
        {
            return await SettleRefusedAsync(sent, rest, before, refusal, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException failure)
        {
            return await SettleFailedAsync(sent, rest, before, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    private RoomShareBody Body(List<int> pending, RoomMembers before) => new()
    {
        Invitations = [.. pending.Select(i => Item(ledger[i], before.Find(ledger[i])))],
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
        if (await RoomMembers.TryReadAsync(readMembers, cancellationToken).ConfigureAwait(false) is not { } after)
        {
            ledger.SettleAll(pending, InvitationStatus.Unknown, "The server accepted the call, but the list of members could not be read.");
            return;
        }

        var missing = ledger.SettleGranted(pending, before, after);
        if (missing.Count == 0)
        {
            return;
        }

        var mayInvite = await MayInviteAsync(cancellationToken).ConfigureAwait(false);
        foreach (var i in missing)
        {
            ledger.Settle(i, InvitationStatus.NotApplied, NotAppliedReason.Of(ledger[i], before, after, mayInvite, warning), after.Find(ledger[i]));
        }
    }

    private List<int> RejectInvalid(List<int> sent, List<int> rest, DocSpaceApiException refusal)
    {
        // The server checks all fields before it applies anything, and names positions in the list that was sent.
        var rejected = new HashSet<int>();
        foreach (var (field, texts) in refusal.ValidationErrors)
        {
            if (Position().Match(field) is { Success: true } match
                && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                && position < sent.Count
                && rejected.Add(sent[position]))
            {
                ledger.Settle(sent[position], InvitationStatus.Rejected, string.Join(" ", texts));
            }
        }

        return rejected.Count == 0 ? StopAt([.. sent, .. rest], refusal) : [.. sent.Where(i => !rejected.Contains(i)), .. rest];
    }

    private async Task<List<int>> SettleRefusedAsync(
        List<int> sent,
        List<int> rest,
        RoomMembers before,
        DocSpaceApiException refusal,
        CancellationToken cancellationToken)
    {
        if (await MayInviteAsync(cancellationToken).ConfigureAwait(false) is false)
        {
            return StopAt([.. sent, .. rest], refusal);
        }

        if (await RoomMembers.TryReadAsync(readMembers, cancellationToken).ConfigureAwait(false) is not { } after)
        {
            ledger.SettleAll(sent, InvitationStatus.Unknown, $"The server refused one of the invitations, but the list of members could not be read. {refusal.Message}");
            ledger.SettleAll(rest, InvitationStatus.NotAttempted, refusal.Message);
            return [];
        }

        var missing = ledger.SettleGranted(sent, before, after);
        if (sent.Count == 1)
        {
            missing.ForEach(i => ledger.Settle(i, InvitationStatus.Rejected, refusal.ServerMessage, after.Find(ledger[i])));
            missing = [];
        }

        // The first one that is missing was refused, or it was skipped without a word and a later one refused, or the whole
        // list was because of a later one (by a portal that wants no guests). Sent alone, it will tell.
        _serverActed |= missing.Count < sent.Count;
        _oneByOne = missing.Count > 0;
        return [.. missing, .. rest];
    }

    private async Task<List<int>> SettleFailedAsync(
        List<int> sent,
        List<int> rest,
        RoomMembers before,
        DocSpaceException failure,
        CancellationToken cancellationToken)
    {
        if (failure.Delivery is not RequestDelivery.Unknown)
        {
            return StopAt([.. sent, .. rest], failure);
        }

        var after = await RoomMembers.TryReadAsync(readMembers, cancellationToken).ConfigureAwait(false);
        if (after is null && !_serverActed)
        {
            throw failure;
        }

        ledger.SettleAll(after is null ? sent : ledger.SettleGranted(sent, before, after), InvitationStatus.Unknown, failure.Message);
        ledger.SettleAll(rest, InvitationStatus.NotAttempted, failure.Message);
        return [];
    }

    /// <summary>Ends the run: by the failure itself while nothing happened yet, by outcomes when something is to be told.</summary>
    private List<int> StopAt(List<int> pending, DocSpaceException failure)
    {
        if (!_serverActed)
        {
            throw failure;
        }

        ledger.SettleAll(pending, InvitationStatus.NotAttempted, failure.Message);
        return [];
    }

    /// <summary>Whether the caller may invite, asked once; null when that cannot be found out.</summary>
    private async Task<bool?> MayInviteAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_mayInvite is null)
            {
                var content = (await rooms.GetAsync(room, cancellationToken).ConfigureAwait(false)).Content;

                // Of an AI room, server 3.7 says that even its owner may not invite, and then lets the owner do it.
                _mayInvite = content.Type is RoomType.Ai ? null : content.Permissions.CanInvite;
            }
        }
        catch (DocSpaceApiException refusal) when (refusal.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            _mayInvite = false;
        }
        catch (DocSpaceException)
        {
            // A portal that is busy says nothing about rights. The look at the members that follows says more.
        }

        return _mayInvite;
    }

    [GeneratedRegex(@"Invitations\[(\d{1,6})\]")]
    private static partial Regex Position();
}
