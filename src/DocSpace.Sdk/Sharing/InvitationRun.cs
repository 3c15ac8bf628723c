using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Sends a list of invitations in parts and accounts for every one of them. The server applies a part in order and stops at the first
/// invitation that it refuses, goes on with it when its client is gone, and its 200 says nothing about who is in: the list of members decides.
/// </summary>
internal sealed partial class InvitationRun(InvitationCall call, InvitationLedger ledger)
{
    private readonly ChunkSize _size = new();
    private readonly InvitingRight _right = new(call.Rooms, call.Room);
    private readonly MembersAtRest _atRest = new(call.CountMembers, token => call.ReadMembers(true, token), call.Time);

    // The server said 200 to them; whether they are in is looked up for many together.
    private readonly List<int> _accepted = [];

    private List<int> _pending = [];
    private List<int> _underWay = [];
    private RoomMembers _before = null!;
    private RoomMembers _latest = null!;
    private string? _warning;
    private bool _serverActed;
    private bool _oneByOne;
    private int _fruitless;
    private TimeSpan? _retryAfter;

    // When the request under way was sent, while the server may still work on it.
    private long? _openSince;
    private DateTimeOffset? _unsettledUntil;

    // After the first part, which tells whether the caller may invite at all, when something is odd, and at the end: a look after every
    // part would read a long list more often than it is written.
    private bool IsTimeToLook => _accepted.Count > 0 && (_pending.Count == 0 || _warning is not null || ReferenceEquals(_latest, _before));

    public async Task<InvitationReport> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Others may invite between two parts, and the first part belongs to what was read before it.
            var hasMore = await call.Turns.TakeAsync(() => OpenAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            while (hasMore)
            {
                hasMore = await call.Turns.TakeAsync(() => StepAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException canceled) when (_serverActed || _underWay.Count > 0)
        {
            throw new DocSpaceInvitationCanceledException(Abandon(), canceled, cancellationToken);
        }

        return ledger.Close(call.Room, _retryAfter);
    }

    private async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        _before = _latest = await ReadFirstAsync(cancellationToken).ConfigureAwait(false);
        _pending = ledger.Open(_before, call.Options.Notify);
        return await StepAsync(cancellationToken).ConfigureAwait(false);
    }

    // A request of the call before may be worked on still.
    private async Task<RoomMembers> ReadFirstAsync(CancellationToken cancellationToken) =>
        (ledger.UnsettledUntil is { } until ? await SettleDownAsync(until, ledger.Lost, cancellationToken).ConfigureAwait(false) : null)
        ?? await call.ReadMembers(false, cancellationToken).ConfigureAwait(false);

    /// <summary>Waits until a request that was cancelled has been worked on for certain, or all of its invitees are in.</summary>
    private async Task<RoomMembers?> SettleDownAsync(DateTimeOffset until, IReadOnlyList<int> sent, CancellationToken cancellationToken) =>
        until - call.Time.GetUtcNow() is var left && left > TimeSpan.Zero
            ? await _atRest.WaitAsync(left, expected: 1, members => ledger.AreIn(sent, members), cancellationToken).ConfigureAwait(false)
            : null;

    /// <summary>
    /// Sends one part, looks what became of it and those before when it is time, and returns whether more is to be done. Every step
    /// settles something, or brings the run closer to its end.
    /// </summary>
    private async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        if (_pending.Count > 0)
        {
            _underWay = _pending.GetRange(0, Math.Min(_pending.Count, _oneByOne ? 1 : _size.Value));
            _pending.RemoveRange(0, _underWay.Count);
            try
            {
                await SendAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_openSince is not null)
            {
                LeaveOpen(_openSince.Value);
                throw;
            }

            _underWay = [];
        }

        if (IsTimeToLook)
        {
            await SettleAcceptedAsync(cancellationToken).ConfigureAwait(false);
        }

        call.Options.Progress?.Report(new() { Total = ledger.Total, Sent = ledger.Total - _pending.Count, Settled = ledger.Settled });
        return _pending.Count + _accepted.Count > 0;
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        var start = call.Time.GetTimestamp();
        _openSince = start;
        try
        {
            var answer = await call.Sharing.ShareAsync(call.Room, Body(), cancellationToken).ConfigureAwait(false);
            _openSince = null;
            _size.Learn(_underWay.Count, call.Time.GetElapsedTime(start));
            _serverActed = true;
            _oneByOne = false;
            _fruitless = answer.Content.Warning is null ? 0 : _fruitless;
            _warning = MessageSanitizer.Sanitize(answer.Content.Warning);
            _accepted.AddRange(_underWay);
        }
        catch (DocSpaceApiException refusal) when (refusal.ValidationErrors.Count > 0)
        {
            _openSince = null;
            await RejectInvalidAsync(refusal, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceApiException refusal) when (IsOfOne(refusal))
        {
            _openSince = null;
            await SettleRefusedAsync(refusal, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException failure) when (failure.Delivery is RequestDelivery.Unknown)
        {
            await SettleLostAsync(failure, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException failure)
        {
            _openSince = null;
            await StopAsync(failure, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The caller gave up, and the server did not: whoever invites next waits for it.</summary>
    private void LeaveOpen(long since)
    {
        var (sent, until) = (_underWay, call.Time.GetUtcNow() + (_settled - call.Time.GetElapsedTime(since)));
        _unsettledUntil = until;
        call.Turns.Leave(token => SettleDownAsync(until, sent, token));
    }

    private RoomShareBody Body() => new()
    {
        Invitations = [.. _underWay.Select(i => Item(ledger[i], _latest.Find(ledger[i])))],
        Notify = call.Options.Notify,
        Message = call.Options.Message,
        Culture = call.Options.Culture,
    };

    // A member is addressed by id: by e-mail, a changed access would mail the whole invitation again to somebody who has not accepted yet.
    private static RoomShareItem Item(RoomInvitation invitation, RoomMember? member) =>
        (invitation.Id ?? member?.Id) is { } id
            ? new() { Id = id, Access = invitation.Access }
            : new() { Email = invitation.Email, Access = invitation.Access };

    // The server has worked on the list until it said no.
    private static bool IsOfOne(DocSpaceApiException refusal) => refusal is
    { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden, ServerMessage: not null } or
    { StatusCode: < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout, Delivery: RequestDelivery.Unknown };

    /// <summary>The server checks all fields before it applies anything, and names positions in the list that was sent.</summary>
    private async Task RejectInvalidAsync(DocSpaceApiException refusal, CancellationToken cancellationToken)
    {
        var rejected = new HashSet<int>();
        foreach (var (field, texts) in refusal.ValidationErrors)
        {
            if (Position().Match(field) is { Success: true } match
                && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                && position < _underWay.Count
                && rejected.Add(_underWay[position]))
            {
                ledger.Settle(_underWay[position], InvitationStatus.Rejected, string.Join(" ", texts));
            }
        }

        if (rejected.Count == 0)
        {
            await StopAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        SendAgain([.. _underWay.Where(i => !rejected.Contains(i))]);
    }

    /// <summary>Puts invitations back in front of the others, in their order.</summary>
    private void SendAgain(IReadOnlyList<int> positions) => _pending.InsertRange(0, positions);

    private InvitationReport Abandon()
    {
        ledger.SettleAll(_pending, InvitationStatus.NotAttempted, "The call was cancelled before.");
        ledger.SettleRest(InvitationStatus.Unknown, "The call was cancelled before the members were read.");
        return ledger.Close(call.Room) with { UnsettledUntil = _unsettledUntil };
    }

    [GeneratedRegex(@"Invitations\[(\d{1,6})\]")]
    private static partial Regex Position();
}
