using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <content>Lets the caller leave a room, and finds out who is in by a group still.</content>
public partial class RoomSharingClient
{
    private const string LeaveOperation = "DELETE files/share";

    /// <summary>
    /// Gives up the caller's own access to a room. Calls <c>DELETE files/share</c> between two looks at <c>GET files/rooms/{id}/share</c>,
    /// because the server reports success whatever happened. The API key needs the scope <c>files:write</c>.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="cancellationToken">Stops waiting; the caller may have left nevertheless.</param>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">
    /// The caller owns the room, or is in only through a group or not at all, so that nothing was sent; or a group gives the
    /// caller access still, which <see cref="RequestDelivery.Processed"/> tells. 404 when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">
    /// The server reported success, but the list of members could not be read again, or not whether a group gives access still.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task LeaveAsync(RoomId roomId, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        var caller = (await ReadMembersAsync(roomId, isLookUp: false, cancellationToken).ConfigureAwait(false)).Caller
            ?? throw LeaveFailed(RequestDelivery.NotSent, HttpStatusCode.NotFound, "The caller is not a member of the room, or only through a group. Nothing was sent.");
        if (caller.IsOwner)
        {
            throw LeaveFailed(RequestDelivery.NotSent, HttpStatusCode.Forbidden, "The owner cannot leave a room. Give it another owner first. Nothing was sent.");
        }

        await _api.LeaveAsync(new RoomBatchBody { FolderIds = [roomId] }, cancellationToken).ConfigureAwait(false);
        var after = await RoomMembers.TryReadAsync(token => ReadMembersAsync(roomId, isLookUp: true, token), cancellationToken).ConfigureAwait(false)
            ?? throw new DocSpaceOutcomeUnknownException(LeaveOperation, "The server reported success, but the list of members, which alone proves it, could not be read. To leave again is safe.");
        if (after.Find(caller.Id) is not null)
        {
            throw LeaveFailed(RequestDelivery.Processed, HttpStatusCode.OK, "The server reported success, but the caller is still a member of the room.");
        }

        // Guests may not read who is in a group, but then nothing except a group shows them the members. Admins see every room.
        var isIn = after.IsEmpty ? false : await IsInByGroupAsync(roomId, after, caller.Id, caller.Email, cancellationToken).ConfigureAwait(false);
        if (isIn ?? caller.IsGuest)
        {
            throw LeaveFailed(RequestDelivery.Processed, HttpStatusCode.OK, "The caller's own access is gone, but a group of the room still gives access.");
        }

        if (isIn is null)
        {
            throw new DocSpaceOutcomeUnknownException(LeaveOperation, "The caller's own access is gone. Whether a group of the room still gives access could not be read.");
        }
    }

    private static DocSpaceApiException LeaveFailed(RequestDelivery delivery, HttpStatusCode status, string message) =>
        new(LeaveOperation, delivery, status, message);

    /// <summary>Whether a group of the room has the user; null when the server does not let the caller know.</summary>
    private async Task<bool?> IsInByGroupAsync(RoomId roomId, RoomMembers members, Guid userId, string? email, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var group in members.Groups)
            {
                await foreach (var member in EnumerateGroupMembersAsync(roomId, group, new() { Text = email }, cancellationToken).ConfigureAwait(false))
                {
                    if (member.User.Id == userId)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
        catch (DocSpaceException)
        {
            return null;
        }
    }
}
