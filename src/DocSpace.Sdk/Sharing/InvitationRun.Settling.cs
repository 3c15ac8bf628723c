using System.Net;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <content>What becomes of a part after its answer, or without one.</content>
internal sealed partial class InvitationRun
{
    // Whoever is still missing then would be so after a fourth time, too.
    private const int MostFruitless = 3;

    private const string Unreadable = "The server accepted the call, but the list of members could not be read.";
    private const string MayNotInvite = "The caller may not invite people to this room; the server then does nothing and reports success.";

    // A request without an answer shows its next invitee within a second. After a time-out it may not even have begun: proxies give up
    // after a minute, while the server goes on.
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _longRest = TimeSpan.FromSeconds(90);

    // How long after it was sent a request is over in any case: the usual limit of an attempt, and the long rest.
    private static readonly TimeSpan _settled = TimeSpan.FromSeconds(75) + _longRest;

    private string? _stopReason;

    /// <summary>Looks whether those are in to whom the server said 200.</summary>
    private async Task SettleAcceptedAsync(CancellationToken cancellationToken)
    {
        var (accepted, warning) = (_accepted.ToArray(), _warning);
        var after = warning is null
            ? await _atRest.ReadAsync(cancellationToken).ConfigureAwait(false)
            : await RestAsync(accepted, _rest, cancellationToken).ConfigureAwait(false);
        if (after is null)
        {
            await StopAsync(Unreadable, canRead: false, cancellationToken).ConfigureAwait(false);
            return;
        }

        (_latest, _warning) = (after, null);
        _accepted.Clear();
        var missing = ledger.SettleFound(accepted, _before, after);
        _fruitless = missing.Count < accepted.Length ? 0 : _fruitless + 1;
        if (missing.Count == 0)
        {
            return;
        }

        // A server whose calls overlap loses people behind a warning such as "Duplicate UserName". Who is not in can be sent again.
        var mayInvite = await _right.AskAsync(cancellationToken).ConfigureAwait(false);
        if (warning is not null && mayInvite is not false && _fruitless < MostFruitless)
        {
            if (_stopReason is null)
            {
                SendAgain(missing);
            }
            else
            {
                ledger.SettleAll(missing, InvitationStatus.NotAttempted, _stopReason);
            }

            return;
        }

        _fruitless = 0;
        missing.ForEach(i => ledger.Settle(i, InvitationStatus.NotApplied, NotAppliedReason.Of(ledger[i], _before, after, mayInvite, warning), after.Find(ledger[i])));
        if (mayInvite is false)
        {
            ledger.SettleAll(_pending, InvitationStatus.NotAttempted, MayNotInvite);
            _pending.Clear();
        }
    }

    private async Task SettleRefusedAsync(DocSpaceApiException refusal, CancellationToken cancellationToken)
    {
        if (await _right.AskAsync(cancellationToken).ConfigureAwait(false) is false)
        {
            await StopAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await _atRest.ReadAsync(cancellationToken).ConfigureAwait(false) is not { } after)
        {
            ledger.SettleAll(_underWay, InvitationStatus.Unknown, $"The server refused one of the invitations, but the list of members could not be read. {refusal.Message}");
            await StopAsync(refusal.Message, canRead: false, cancellationToken).ConfigureAwait(false);
            return;
        }

        // A role that is refused is so before anything is done for its invitee: everybody before was mailed.
        SettleAccepted(after);
        var missing = ledger.SettleFound(_underWay, _before, after, refusal.StatusCode is not HttpStatusCode.Forbidden, call.Options.Notify);
        if (_underWay.Count == 1)
        {
            missing.ForEach(i => ledger.Settle(i, InvitationStatus.Rejected, refusal.ServerMessage, after.Find(ledger[i])));
            missing = [];
        }

        // The first one that is missing was refused, or it was skipped without a word and a later one refused, or the whole
        // list was because of a later one (by a portal that wants no guests). Sent alone, it will tell.
        _serverActed |= missing.Count < _underWay.Count;
        _oneByOne = missing.Count > 0;
        SendAgain(missing);
    }

    /// <summary>Waits until the server has done with a part whose answer was lost, and sends those who are missing again.</summary>
    private async Task SettleLostAsync(DocSpaceException failure, CancellationToken cancellationToken)
    {
        var isLate = failure is DocSpaceConnectionException { Reason: ConnectionFailure.TimedOut } or DocSpaceApiException { StatusCode: HttpStatusCode.GatewayTimeout };
        if (isLate)
        {
            _size.Halve();
        }

        if (await RestAsync(_underWay, isLate ? _longRest : _rest, cancellationToken).ConfigureAwait(false) is not { } after)
        {
            if (!_serverActed)
            {
                throw failure;
            }

            ledger.SettleAll(_underWay, InvitationStatus.Unknown, failure.Message);
            await StopAsync(failure.Message, canRead: false, cancellationToken).ConfigureAwait(false);
            return;
        }

        SettleAccepted(after);
        (_openSince, _serverActed) = (null, true);
        var missing = ledger.SettleFound(_underWay, _before, after, doubtfulMails: true, call.Options.Notify);
        _fruitless = missing.Count < _underWay.Count ? 0 : _fruitless + 1;
        Log.InvitationsReconciled(call.Logger, failure.Operation, _underWay.Count - missing.Count, _underWay.Count);
        Telemetry.Ambiguous(failure.Operation, missing.Count == _underWay.Count ? Telemetry.NotDone : Telemetry.Found);
        if (_fruitless >= MostFruitless)
        {
            ledger.SettleAll(missing, InvitationStatus.Unknown, failure.Message);
            await StopAsync(failure.Message, canRead: true, cancellationToken).ConfigureAwait(false);
        }
        else if (_fruitless > 0 && _underWay.Count == 1)
        {
            // One that fails whenever it is sent must not hold up the others.
            ledger.SettleAll(missing, InvitationStatus.Unknown, failure.Message);
        }
        else
        {
            _oneByOne = _fruitless > 0;
            SendAgain(missing);
        }
    }

    /// <summary>Uses a list that was read for another part for those who were accepted before, too; whoever is missing is looked into later.</summary>
    private void SettleAccepted(RoomMembers now)
    {
        _latest = now;
        var missing = ledger.SettleFound(_accepted, _before, now);
        _accepted.Clear();
        _accepted.AddRange(missing);
    }

    private Task<RoomMembers?> RestAsync(IReadOnlyList<int> sent, TimeSpan atLeast, CancellationToken cancellationToken) =>
        _atRest.WaitAsync(atLeast, Expected(sent), members => ledger.AreIn(sent, members), cancellationToken);

    /// <summary>How many members there are when all who were sent are in.</summary>
    private int Expected(IReadOnlyList<int> sent) => _latest.Count + sent.Union(_accepted).Count(i => _latest.Find(ledger[i]) is null);

    /// <summary>Ends the run: by the failure itself while nothing happened yet, by outcomes when something is to be told.</summary>
    private Task StopAsync(DocSpaceException failure, CancellationToken cancellationToken)
    {
        if (!_serverActed)
        {
            throw failure;
        }

        _retryAfter = (failure as DocSpaceRateLimitException)?.RetryAfter;
        SendAgain(_underWay);
        return StopAsync(failure.Message, canRead: true, cancellationToken);
    }

    private async Task StopAsync(string reason, bool canRead, CancellationToken cancellationToken)
    {
        _stopReason = reason;
        ledger.SettleAll(_pending, InvitationStatus.NotAttempted, reason);
        _pending.Clear();
        if (!canRead)
        {
            ledger.SettleAll(_accepted, InvitationStatus.Unknown, Unreadable);
            _accepted.Clear();
        }
        else if (_accepted.Count > 0)
        {
            await SettleAcceptedAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
