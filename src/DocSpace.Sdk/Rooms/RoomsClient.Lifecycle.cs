using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;

namespace DocSpace.Sdk.Rooms;

/// <content>What the server does with whole rooms in the background.</content>
public partial class RoomsClient
{
    private const string DuplicateOperation = "PUT files/fileops/duplicate";

    /// <summary>
    /// Moves a room to the archive, where it can be read and not changed. Calls <c>PUT files/rooms/{id}/archive</c>. A room that is
    /// there already stays there.
    /// </summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the room may be archived nevertheless.</param>
    /// <returns>The operation, usually done within a second. It results in the archived room.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller is neither the owner of the room nor an administrator of DocSpace, or when a file in it is being edited;
    /// 404 when there is no such room, or when it is a template.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomOperation<Room>> ArchiveAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        var start = (await _api.ArchiveAsync(id, new RoomLifecycleBody(), cancellationToken).ConfigureAwait(false)).Content;
        return _tracker.Follow<Room>(RoomOperationKind.Archive, "PUT files/rooms/{id}/archive", [start], new RoomStateGoal(_api, id, static state => state is RoomState.Archived));
    }

    /// <summary>
    /// Brings a room back from the archive. Calls <c>PUT files/rooms/{id}/unarchive</c>. A room that is not there stays where it is.
    /// </summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the room may come back nevertheless.</param>
    /// <returns>
    /// The operation, usually done within a second. It results in the active room, and fails when the portal's number of rooms is used up.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller is neither the owner of the room nor an administrator of DocSpace; 404 when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomOperation<Room>> UnarchiveAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        var start = (await _api.UnarchiveAsync(id, new RoomLifecycleBody(), cancellationToken).ConfigureAwait(false)).Content;
        return _tracker.Follow<Room>(
            RoomOperationKind.Unarchive,
            "PUT files/rooms/{id}/unarchive",
            [start],
            new RoomStateGoal(_api, id, static state => state is not (RoomState.Archived or RoomState.Unknown)));
    }

    /// <summary>
    /// Deletes a room or a template for good, with everything in it. Calls <c>GET files/rooms/{id}</c>, because the server would delete
    /// any folder that has this id, then <c>DELETE files/rooms/{id}</c>.
    /// </summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the deletion may happen nevertheless.</param>
    /// <returns>The operation, usually done within a second. It is done when the room is not found any more.</returns>
    /// <remarks>
    /// Who waits looks for the room, because the server names the caller's first deletion that it still knows instead of this one.
    /// The operation can therefore not be terminated.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room, 403 when the caller may not delete it.</exception>
    /// <exception cref="DocSpaceProtocolException">The id is that of a folder which is not a room. Nothing was deleted.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomOperation> DeleteAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        await GetAsync(id, cancellationToken).ConfigureAwait(false);
        var start = (await _api.DeleteAsync(id, new RoomLifecycleBody(), cancellationToken).ConfigureAwait(false)).Content;
        return _tracker.Follow<RoomId>(RoomOperationKind.Delete, "DELETE files/rooms/{id}", [start], new RoomGoneGoal(_api, id));
    }

    /// <summary>
    /// Copies a room with its files and settings, but without its members, into a new room of the caller, whose title gets a number
    /// behind it. Calls <c>GET files/rooms/{id}</c>, then <c>PUT files/fileops/duplicate</c>, for which the API key needs the scope
    /// <c>files:write</c>. Since server 2.6.
    /// </summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the room may be duplicated nevertheless.</param>
    /// <returns>
    /// The operation. It results in the new room. When the result is lost, the wait ends with <see cref="DocSpaceOutcomeUnknownException"/>:
    /// only the operation says which room is the new one.
    /// </returns>
    /// <remarks>
    /// The room is read first, because the server lets every member duplicate it, and makes a room that its creator can neither
    /// open nor delete when he lacks the right.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller may not duplicate the room (see <see cref="RoomPermissions.CanDuplicate"/>), in which case nothing was
    /// sent, or may not read it; 404 when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceProtocolException">The id is that of a folder which is not a room. Nothing was duplicated.</exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">The answer to the start was lost or useless: look for the copy before you start again.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. Nothing was duplicated.</exception>
    public virtual async Task<RoomOperation<Room>> DuplicateAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        var room = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        if (!room.Permissions.CanDuplicate)
        {
            throw new DocSpaceApiException(
                DuplicateOperation,
                RequestDelivery.NotSent,
                HttpStatusCode.Forbidden,
                "The caller may not duplicate this room. The server would make a copy that the caller could not open, so nothing was sent.");
        }

        var body = new FileBatchBody { FolderIds = [id], FileIds = [] };
        var answer = await SentOnce.SendAsync(
            () => _tracker.Api.DuplicateAsync(body, cancellationToken),
            "It is unknown whether the room is being duplicated. Look for the copy before you duplicate it again.").ConfigureAwait(false);
        return _tracker.Follow<Room>(RoomOperationKind.Duplicate, DuplicateOperation, answer.Content, new NewRoomGoal(_api, id));
    }
}
