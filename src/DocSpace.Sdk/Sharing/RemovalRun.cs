using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Removes members and accounts for every one. The server's 200 says neither who was removed nor who keeps the access of a
/// group: the lists of members decide.
/// </summary>
internal sealed class RemovalRun(
    RoomId room,
    IReadOnlyList<Guid> ids,
    Func<IReadOnlyList<Guid>, CancellationToken, Task<RoomShareResult>> remove,
    RoomMembers before,
    Func<CancellationToken, Task<RoomMembers>> readMembers,
    Func<RoomMembers, Guid, string?, CancellationToken, Task<bool?>> isInByGroup)
{
    private const string Unreadable = "The server accepted the call, but the list of members could not be read.";
    private const string Ignored = "The server reported success and did nothing, as it does when the caller may not remove anybody.";

    private readonly RemovalOutcome?[] _outcomes = new RemovalOutcome?[ids.Count];
    private DocSpaceApiException? _refusal;
    private bool _accepted;

    public async Task<RemovalReport> RunAsync(CancellationToken cancellationToken)
    {
        var known = new List<int>();
        for (var i = 0; i < ids.Count; i++)
        {
            var member = before.Find(ids[i]);
            if (member is { IsOwner: true })
            {
                Settle(i, RemovalStatus.OwnerCannotBeRemoved, "Give the room another owner first.");
            }
            else if (member is not null)
            {
                known.Add(i);
            }
            else if (before.Ghosts > 0)
            {
                await RemoveGhostAsync(i, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await SettleWithoutRowAsync(i, before, RemovalStatus.NotAMember, cancellationToken).ConfigureAwait(false);
            }
        }

        if (known.Count > 0)
        {
            await RemoveAsync(known, cancellationToken).ConfigureAwait(false);
        }

        return _refusal is not null && !_accepted
            ? throw _refusal
            : new RemovalReport { RoomId = room, Outcomes = [.. _outcomes.Select(static outcome => outcome!)] };
    }

    private async Task RemoveAsync(List<int> positions, CancellationToken cancellationToken)
    {
        DocSpaceException? lost = null;
        try
        {
            var answer = await remove([.. positions.Select(i => ids[i])], cancellationToken).ConfigureAwait(false);
            if (answer.IsBlockedByFormRole)
            {
                // Nothing was applied because of one of them. Alone, each will tell.
                _accepted = true;
                await OneByOneAsync(positions, RemovalStatus.BlockedByFormRole, "A form waits for the member. Set Force to remove the member all the same.", cancellationToken).ConfigureAwait(false);
                return;
            }

            _accepted = true;
        }
        catch (DocSpaceApiException refusal) when (refusal is { StatusCode: HttpStatusCode.Forbidden, ServerMessage: not null })
        {
            _refusal ??= refusal;
            await OneByOneAsync(positions, RemovalStatus.NotApplied, refusal.Message, cancellationToken).ConfigureAwait(false);
            return;
        }
        catch (DocSpaceException failure) when (failure.Delivery is RequestDelivery.Unknown)
        {
            lost = failure;
        }
        catch (DocSpaceException failure) when (_accepted)
        {
            // What was done before must not be lost behind an exception that says that nothing was.
            positions.ForEach(i => Settle(i, RemovalStatus.NotApplied, failure.Message));
            return;
        }

        await SettleByListAsync(positions, lost, cancellationToken).ConfigureAwait(false);
    }

    private async Task OneByOneAsync(List<int> positions, RemovalStatus alone, string reason, CancellationToken cancellationToken)
    {
        if (positions.Count == 1)
        {
            Settle(positions[0], alone, reason);
            return;
        }

        foreach (var i in positions)
        {
            await RemoveAsync([i], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SettleByListAsync(List<int> positions, DocSpaceException? lost, CancellationToken cancellationToken)
    {
        if (await RoomMembers.TryReadAsync(readMembers, cancellationToken).ConfigureAwait(false) is not { } after)
        {
            if (lost is not null && !_accepted)
            {
                throw lost;
            }

            positions.ForEach(i => Settle(i, RemovalStatus.Unknown, lost?.Message ?? Unreadable));
            return;
        }

        _accepted = true;
        foreach (var i in positions)
        {
            if (after.Find(ids[i]) is not null)
            {
                Settle(i, lost is null ? RemovalStatus.NotApplied : RemovalStatus.Unknown, lost?.Message ?? Ignored);
            }
            else if (after.IsEmpty && before.Find(ids[i]) is { IsCaller: false })
            {
                // Who has removed himself or herself sees nobody any more.
                Settle(i, RemovalStatus.Unknown, "The caller cannot read the list of members any more.");
            }
            else
            {
                await SettleWithoutRowAsync(i, after, RemovalStatus.Removed, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // All rows of nobody look alike: only their number tells whether one went.
    private async Task RemoveGhostAsync(int position, CancellationToken cancellationToken)
    {
        var earlier = await readMembers(cancellationToken).ConfigureAwait(false);
        await remove([ids[position]], cancellationToken).ConfigureAwait(false);
        _accepted = true;
        if (await RoomMembers.TryReadAsync(readMembers, cancellationToken).ConfigureAwait(false) is not { } after)
        {
            Settle(position, RemovalStatus.Unknown, Unreadable);
            return;
        }

        await SettleWithoutRowAsync(
            position,
            after,
            after.Ghosts < earlier.Ghosts ? RemovalStatus.Removed : RemovalStatus.NotAMember,
            cancellationToken).ConfigureAwait(false);
    }

    private async Task SettleWithoutRowAsync(int position, RoomMembers members, RemovalStatus otherwise, CancellationToken cancellationToken)
    {
        var row = before.Find(ids[position]);
        var isIn = row is { Kind: RoomMemberKind.Group }
            ? false
            : await isInByGroup(members, ids[position], row?.Email, cancellationToken).ConfigureAwait(false);
        var (status, reason) = isIn switch
        {
            true => (RemovalStatus.StillInByGroup, "A group of the room gives access to its members."),
            null => (RemovalStatus.Unknown, otherwise is RemovalStatus.Removed
                ? "The access of the user's own is gone. Whether a group of the room gives access could not be read."
                : "The user has no access of his or her own. Whether a group of the room gives access could not be read."),
            _ => (otherwise, null),
        };
        Settle(position, status, reason);
    }

    private void Settle(int position, RemovalStatus status, string? reason) => _outcomes[position] = new RemovalOutcome
    {
        Index = position,
        MemberId = ids[position],
        Status = status,
        Reason = reason,
        Member = before.Find(ids[position]),
    };
}
