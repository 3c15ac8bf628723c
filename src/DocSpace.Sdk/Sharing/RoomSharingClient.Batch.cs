using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <content>Shares many rooms at once, and folders.</content>
public partial class RoomSharingClient
{
    /// <summary>
    /// Reads who has access to any of some rooms. Calls <c>POST files/share</c>, for which the API key needs the scope <c>files:write</c>.
    /// </summary>
    /// <param name="roomIds">The rooms. Those that do not exist, or that the caller may not read, are left out without a word.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>
    /// One row per user and group. The access is <see cref="RoomAccess.Varies"/> for who has not the same one in all of the rooms.
    /// </returns>
    /// <exception cref="ArgumentException">There is no room, or an id is the default value. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">403 when the API key lacks the scope.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<IReadOnlyList<RoomMember>> GetAccessAsync(IEnumerable<RoomId> roomIds, CancellationToken cancellationToken = default)
    {
        var body = new RoomBatchBody { FolderIds = RoomIds.RequireSome(roomIds, nameof(roomIds)) };
        return MembersOf((await _api.GetAccessAsync(body, cancellationToken).ConfigureAwait(false)).Content);
    }

    /// <summary>
    /// Invites the same people and groups to several rooms by one call, and checks against the lists of members what became of
    /// everybody in every room. Reads <c>GET files/rooms/{id}/share</c> of each room, calls <c>PUT files/share</c>, for which the
    /// API key needs the scope <c>files:write</c>, and reads again.
    /// </summary>
    /// <remarks>
    /// When somebody who owns one of the rooms is invited, that room gets a call of its own: the server would make the owner a member too.
    /// The server stops at the first invitation that it refuses; those after it are <see cref="InvitationStatus.NotAttempted"/>.
    /// <see cref="InviteAsync(RoomId, IEnumerable{RoomInvitation}, InvitationOptions?, CancellationToken)"/> goes on instead, one room at a time.
    /// </remarks>
    /// <param name="roomIds">The rooms.</param>
    /// <param name="invitations">Whom to invite. All go in one request, which takes the server about 50 ms for each in each room.</param>
    /// <param name="options">How people learn about it. Default: people of the portal are notified.</param>
    /// <param name="cancellationToken">Stops the call; people may be invited nevertheless.</param>
    /// <returns>One report per room, in order, each with one outcome per invitation.</returns>
    /// <exception cref="ArgumentException">There is no room, an id is the default value, an invitation is wrong, or the message too long. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// The server refused the call as a whole: 404 when one of the rooms does not exist, 403 when the caller has no rights or the
    /// first invitation is not allowed. Nobody was invited.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost and the members could not be read either.</exception>
    public virtual async Task<IReadOnlyList<InvitationReport>> ShareAsync(
        IEnumerable<RoomId> roomIds,
        IEnumerable<RoomInvitation> invitations,
        SharingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var rooms = RoomIds.RequireSome(roomIds, nameof(roomIds));
        (var list, options) = Check(invitations, options);
        var run = new SharingRun(
            rooms,
            list,
            options.Notify,
            (room, token) => ReadMembersAsync(room, isLookUp: false, token),
            (some, people, token) => _api.ShareRoomsAsync(SharingBody.Of(some, people, options), token));
        return await _turns.TakeAsync(() => run.RunAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads one page of the users and groups who have access to a folder, or to a room as a folder. Calls
    /// <c>GET files/folder/{id}/share</c>; the API key needs the scope <c>files:read</c>.
    /// </summary>
    /// <param name="folderId">The folder or room.</param>
    /// <param name="startIndex">The position of the first member to return, from zero. Default: 0.</param>
    /// <param name="pageSize">How many members to return, 1 to 100. Default: 100.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The page. It is empty, not refused, when the caller has no access to the folder.</returns>
    /// <exception cref="ArgumentException">The id is the default value, or a number is out of its range. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such folder; 403 when the caller is a guest of the portal.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<Page<RoomMember>> ListFolderMembersAsync(
        EntryId folderId,
        int startIndex = 0,
        int pageSize = 100,
        CancellationToken cancellationToken = default)
    {
        folderId.ThrowIfEmpty(nameof(folderId));
        PageRule.Check(startIndex, pageSize);
        var rows = await _api.ListFolderAsync(folderId, startIndex, pageSize, cancellationToken).ConfigureAwait(false);
        return Paging.PageOf(MembersOf(rows.Content), startIndex, pageSize, rows.Total);
    }

    /// <summary>
    /// Shares a folder, or a room as a folder, and checks against the list of members what became of everybody. Reads
    /// <c>GET files/folder/{id}/share</c>, calls <c>PUT files/folder/{folderId}/share</c>, for which the API key needs the scope
    /// <c>files:write</c>, and reads again. Folders inside a room cannot be shared.
    /// </summary>
    /// <param name="folderId">The folder or room.</param>
    /// <param name="invitations">With whom to share. The server stops at the first that it refuses.</param>
    /// <param name="options">How people learn about it. Default: people of the portal are notified.</param>
    /// <param name="cancellationToken">Stops the call; people may get access nevertheless.</param>
    /// <returns>One outcome per invitation, in order.</returns>
    /// <exception cref="ArgumentException">The id is the default value, an invitation is wrong, or the message too long. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// The server refused the call as a whole: 404 when there is no such folder, 403 when the caller has no rights or the first
    /// invitation is not allowed. Nobody got access.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost and the members could not be read either.</exception>
    public virtual async Task<IReadOnlyList<InvitationOutcome>> SetFolderAccessAsync(
        EntryId folderId,
        IEnumerable<RoomInvitation> invitations,
        SharingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        folderId.ThrowIfEmpty(nameof(folderId));
        (var list, options) = Check(invitations, options);
        var run = new SharingRun(
            [new RoomId(folderId.ToString())],
            list,
            options.Notify,
            (_, token) => RoomMembers.ReadAsync(EnumerateFolderAsync(folderId, token)),
            (_, people, token) => _api.ShareFolderAsync(folderId, SharingBody.Of(rooms: null, people, options), token));
        var reports = await _turns.TakeAsync(() => run.RunAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        return reports[0].Outcomes;
    }

    private static (RoomInvitation[] Invitations, SharingOptions Options) Check(IEnumerable<RoomInvitation> invitations, SharingOptions? options)
    {
        ArgumentNullException.ThrowIfNull(invitations);
        RoomInvitation[] list = [.. invitations];
        InvitationGuard.Check(list, roomType: null, nameof(invitations));
        options ??= new SharingOptions();
        options.Check();
        return (list, options);
    }

    private IAsyncEnumerable<RoomMember> EnumerateFolderAsync(EntryId folderId, CancellationToken cancellationToken) => Paging.EnumerateAsync(
        startIndex: 0,
        (startIndex, token) => ListFolderMembersAsync(folderId, startIndex, cancellationToken: token),
        static member => (member.Id, member.Access),
        cancellationToken);
}
