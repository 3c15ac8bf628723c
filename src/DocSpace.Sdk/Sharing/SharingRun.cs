using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Shares several rooms (or a folder) by calls whose answers prove nothing, one where possible, and accounts for every invitee in each of them.
/// </summary>
internal sealed class SharingRun(
    IReadOnlyList<RoomId> rooms,
    IReadOnlyList<RoomInvitation> invitations,
    bool notify,
    Func<RoomId, CancellationToken, Task<RoomMembers>> readMembers,
    Func<IReadOnlyList<RoomId>, IReadOnlyList<RoomInvitation>, CancellationToken, Task> share)
{
    private sealed record Target(RoomId Room, InvitationLedger Ledger, RoomMembers Before, List<int> Pending);

    public async Task<IReadOnlyList<InvitationReport>> RunAsync(CancellationToken cancellationToken)
    {
        var targets = new List<Target>();
        foreach (var room in rooms)
        {
            // The server skips a room that it does not know; to read its members is refused.
            var before = await readMembers(room, cancellationToken).ConfigureAwait(false);
            var ledger = new InvitationLedger(invitations);
            targets.Add(new Target(room, ledger, before, ledger.Open(before, notify)));
        }

        // The server would give an owner who is invited a second row: rooms go together when they have the same invitations to leave out.
        var isDone = false;
        foreach (var open in targets.Where(static target => target.Pending.Count > 0).GroupBy(OwnersAmongInvitees))
        {
            try
            {
                await ShareAsync([.. open], cancellationToken).ConfigureAwait(false);
                isDone = true;
            }
            catch (DocSpaceException failure) when (isDone)
            {
                // What was done in other rooms must not be lost behind an exception that says that nothing was.
                var status = failure is not DocSpaceApiException && failure.Delivery is RequestDelivery.Unknown ? InvitationStatus.Unknown : InvitationStatus.NotAttempted;
                foreach (var target in open)
                {
                    target.Ledger.SettleAll(target.Pending, status, failure.Message);
                }
            }
        }

        return [.. targets.Select(static target => target.Ledger.Close(target.Room))];
    }

    private string OwnersAmongInvitees(Target target) =>
        string.Join(',', Enumerable.Range(0, invitations.Count).Where(i => target.Before.Find(invitations[i]) is { IsOwner: true }));

    private async Task ShareAsync(List<Target> open, CancellationToken cancellationToken)
    {
        var pending = open.SelectMany(static target => target.Pending).Distinct().Order().Select(i => invitations[i]).ToArray();
        DocSpaceException? failure = null;
        try
        {
            await share([.. open.Select(static target => target.Room)], pending, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException exception) when (exception.Delivery is RequestDelivery.Unknown)
        {
            failure = exception;
        }

        // A role that is refused is so before anything is done for its invitee: everybody before was mailed.
        var isDoubtful = failure is not null and not DocSpaceApiException { StatusCode: HttpStatusCode.Forbidden };
        var anything = false;
        var missing = new List<(Target Target, List<int> Positions, RoomMembers After)>();
        foreach (var target in open)
        {
            if (await RoomMembers.TryReadAsync(token => readMembers(target.Room, token), cancellationToken).ConfigureAwait(false) is not { } after)
            {
                if (failure is not null && !anything)
                {
                    throw failure;
                }

                target.Ledger.SettleAll(target.Pending, InvitationStatus.Unknown, failure?.Message ?? "The server accepted the call, but the list of members could not be read.");
                continue;
            }

            var left = target.Ledger.SettleFound(target.Pending, target.Before, after, isDoubtful, notify);
            anything |= left.Count < target.Pending.Count;
            missing.Add((target, left, after));
        }

        if (!anything && failure is DocSpaceApiException)
        {
            throw failure;
        }

        foreach (var (target, positions, after) in missing)
        {
            positions.ForEach(i => Settle(target, i, after, failure));
        }
    }

    private void Settle(Target target, int position, RoomMembers after, DocSpaceException? failure)
    {
        var (status, reason) = failure switch
        {
            null => (InvitationStatus.NotApplied, NotAppliedReason.Of(invitations[position], target.Before, after, mayInvite: null, warning: null)),
            DocSpaceApiException => (InvitationStatus.NotAttempted, $"The server refused this invitation or one before it, and stopped there. {failure.Message}"),
            _ => (InvitationStatus.Unknown, failure.Message),
        };
        target.Ledger.Settle(position, status, reason, after.Find(invitations[position]));
    }
}
