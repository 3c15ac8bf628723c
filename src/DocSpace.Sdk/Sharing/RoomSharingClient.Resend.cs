using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <content>Sends invitations again.</content>
public partial class RoomSharingClient
{
    private const string ResendOperation = "POST files/rooms/{id}/resend";
    private const string ResendLimit = "A portal that limits calls sends invitations again for one person and room five times in 15 minutes.";

    /// <summary>
    /// Mails the invitation again to members who have not accepted it yet. Reads <c>GET files/rooms/{id}/share</c> and calls
    /// <c>POST files/rooms/{id}/resend</c> once, or not at all when nobody of them waits for it.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="memberIds">The ids of users in the room: see <see cref="RoomMember.IsPending"/>.</param>
    /// <param name="cancellationToken">Stops waiting; mails may be sent nevertheless.</param>
    /// <returns>To whom it was sent and who was left out.</returns>
    /// <exception cref="ArgumentException">There is no id, or one is empty or appears twice. Nothing was sent.</exception>
    /// <exception cref="DocSpaceRateLimitException">The portal allows no more than five such calls for this room in 15 minutes. Nothing was mailed.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room; 403 when the caller is neither its owner nor a manager, or it is archived.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<ResendReport> ResendInvitationsAsync(RoomId roomId, IEnumerable<Guid> memberIds, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        var ids = CheckIds(memberIds, nameof(memberIds));
        var members = await RequireMembersAsync(roomId, ResendOperation, cancellationToken).ConfigureAwait(false);
        RoomMember[] pending = [.. ids.Select(members.Find).OfType<RoomMember>().Where(static member => member.IsPending)];
        if (pending.Length > 0)
        {
            var body = new ResendBody { UsersIds = [.. pending.Select(static member => member.Id)], ResendAll = false };
            await ResendAsync(roomId, body, cancellationToken).ConfigureAwait(false);
        }

        return new ResendReport { RoomId = roomId, Resent = pending, Skipped = [.. ids.Except(pending.Select(static member => member.Id))] };
    }

    /// <summary>
    /// Mails the invitation again to all members who have not accepted it yet. Reads <c>GET files/rooms/{id}/share</c> to tell who
    /// they are, and calls <c>POST files/rooms/{id}/resend</c> once.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="cancellationToken">Stops waiting; mails may be sent nevertheless.</param>
    /// <returns>To whom it was sent.</returns>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value.</exception>
    /// <exception cref="DocSpaceRateLimitException">The portal allows no more than five such calls for this room in 15 minutes. Nothing was mailed.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room; 403 when the caller is neither its owner nor a manager, or it is archived.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<ResendReport> ResendAllInvitationsAsync(RoomId roomId, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        var pending = new List<RoomMember>();
        await foreach (var member in EnumerateMembersAsync(roomId, new() { Kind = RoomMemberKind.User }, cancellationToken).ConfigureAwait(false))
        {
            if (member is { IsPending: true, IsOwner: false })
            {
                pending.Add(member);
            }
        }

        await ResendAsync(roomId, new ResendBody { ResendAll = true }, cancellationToken).ConfigureAwait(false);
        return new ResendReport { RoomId = roomId, Resent = pending, Skipped = [] };
    }

    private async Task ResendAsync(RoomId roomId, ResendBody body, CancellationToken cancellationToken)
    {
        try
        {
            await _api.ResendAsync(roomId, body, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceRateLimitException limit)
        {
            throw limit.WithHint(ResendLimit);
        }
    }
}
