using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <content>Changes the access of members and takes it away.</content>
public partial class RoomSharingClient
{
    /// <summary>
    /// Changes what one member of a room may do. Reads <c>GET files/rooms/{id}/share</c>, calls <c>PUT files/rooms/{id}/share</c>, and reads again.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="memberId">The id of a user or group that is in the list of members: see <see cref="RoomMember.Id"/>.</param>
    /// <param name="access">The new access.</param>
    /// <param name="options">Whether the member is told. Default: nobody is; options of your own notify unless they say otherwise.</param>
    /// <param name="cancellationToken">Stops the call; the change may happen nevertheless.</param>
    /// <returns>The member after the change.</returns>
    /// <exception cref="ArgumentException">An id is empty, or the access cannot be granted. Nothing was sent.</exception>
    /// <exception cref="DocSpaceInvitationException">
    /// The member does not have the access: the room or the kind of user does not allow it, there is no such member, or it is the owner.
    /// </exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room; 403 when the caller has no rights there or the room is archived.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost and the members could not be read either.</exception>
    public virtual async Task<RoomMember> SetAccessAsync(
        RoomId roomId,
        Guid memberId,
        RoomAccess access,
        InvitationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var report = await SetAccessAsync(roomId, [RoomInvitation.ByUserId(memberId, access)], options, cancellationToken).ConfigureAwait(false);
        report.EnsureAllGranted();
        return report.Outcomes[0].Member!;
    }

    /// <summary>
    /// Changes what members of a room may do, and checks against the list of members what became of every change. Reads
    /// <c>GET files/rooms/{id}/share</c>, calls <c>PUT files/rooms/{id}/share</c>, and reads again. When the server refuses one
    /// change, the call goes on with the others.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="changes">Members by user or group id with their new access. Nobody is invited: who is no member is <see cref="InvitationStatus.NotApplied"/>.</param>
    /// <param name="options">Whether the members are told. Default: nobody is; options of your own notify unless they say otherwise.</param>
    /// <param name="cancellationToken">Stops the call; changes may happen nevertheless.</param>
    /// <returns>One outcome per change, in order; <see cref="InvitationStatus.Rejected"/> when the member cannot have the access.</returns>
    /// <exception cref="ArgumentException">A member is named by e-mail or appears twice, or an access cannot be granted. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room; 403 when the caller has no rights there or the room is archived.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost and the members could not be read either.</exception>
    public virtual async Task<InvitationReport> SetAccessAsync(
        RoomId roomId,
        IEnumerable<RoomInvitation> changes,
        InvitationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        ArgumentNullException.ThrowIfNull(changes);
        options ??= new InvitationOptions { Notify = false };
        RoomInvitation[] list = [.. changes];
        InvitationGuard.Check(list, roomType: null, nameof(changes));
        InvitationGuard.Check(options);
        if (Array.Exists(list, static change => change.Kind is InviteeKind.Email))
        {
            throw new ArgumentException("Members are named by user or group id here; people are invited by e-mail.", nameof(changes));
        }

        return await ChangeAsync(roomId, list, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Removes users and groups from a room and checks against the lists of members what became of each. Reads
    /// <c>GET files/rooms/{id}/share</c>, calls <c>PUT files/rooms/{id}/share</c>, and reads again; for users also
    /// <c>GET files/folder/{folderId}/group/{groupId}/share</c> when groups are in the room, for which the API key needs the scope
    /// <c>files:read</c>: without it, the outcome is <see cref="RemovalStatus.Unknown"/>, because a group may give access still.
    /// </summary>
    /// <remarks>
    /// The row of a deleted user, or of an id that nobody has, goes when it is removed by the id under which it was invited.
    /// Nobody is mailed. To call again with the same ids is safe.
    /// </remarks>
    /// <param name="roomId">The room.</param>
    /// <param name="memberIds">The ids of users and groups: see <see cref="RoomMember.Id"/>.</param>
    /// <param name="options">How to remove. Default: nobody for whom a form waits.</param>
    /// <param name="cancellationToken">Stops the call; members may be removed nevertheless.</param>
    /// <returns>One outcome per id, in order. <see cref="RemovalReport.EnsureAllGone"/> turns failures into an exception.</returns>
    /// <exception cref="ArgumentException">An id is empty or appears twice. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room; 403 when the caller has no rights there, may not see the members, or the room is archived. Nobody was removed.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost and the members could not be read either.</exception>
    public virtual async Task<RemovalReport> RemoveMembersAsync(
        RoomId roomId,
        IEnumerable<Guid> memberIds,
        RemovalOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        var ids = CheckIds(memberIds, nameof(memberIds));
        return await _turns.TakeAsync(() => RemoveAsync(roomId, ids, options is { Force: true } ? true : null, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private static RoomShareBody RemovalOf(IReadOnlyList<Guid> ids, bool? force) => new()
    {
        Invitations = [.. ids.Select(static id => new RoomShareItem { Id = id, Access = RoomAccess.None })],
        Notify = false,
        Force = force,
    };

    private static Guid[] CheckIds(IEnumerable<Guid> ids, string parameter)
    {
        ArgumentNullException.ThrowIfNull(ids, parameter);
        Guid[] list = [.. ids];
        if (list.Length == 0 || list.Contains(Guid.Empty))
        {
            throw new ArgumentException(list.Length == 0 ? "There is no id." : "An id is empty.", parameter);
        }

        return list.Distinct().Count() == list.Length ? list : throw new ArgumentException("An id appears twice.", parameter);
    }

    private async Task<RemovalReport> RemoveAsync(RoomId roomId, Guid[] ids, bool? force, CancellationToken cancellationToken)
    {
        var run = new RemovalRun(
            roomId,
            ids,
            async (some, token) => (await _api.ShareAsync(roomId, RemovalOf(some, force), token).ConfigureAwait(false)).Content,
            await RequireMembersAsync(roomId, ShareOperation, cancellationToken).ConfigureAwait(false),
            token => ReadMembersAsync(roomId, isLookUp: true, token),
            (members, id, email, token) => IsInByGroupAsync(roomId, members, id, email, token));
        return await run.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<InvitationReport> ChangeAsync(RoomId roomId, RoomInvitation[] changes, InvitationOptions options, CancellationToken cancellationToken)
    {
        var members = await RequireMembersAsync(roomId, ShareOperation, cancellationToken).ConfigureAwait(false);
        InvitationOutcome[] outcomes = [.. changes.Select((change, i) => new InvitationOutcome
        {
            Index = i,
            Invitation = change,
            Member = members.Find(change),
            Status = members.Find(change) is { IsOwner: false } ? InvitationStatus.NotAttempted : InvitationStatus.NotApplied,
            Reason = members.Find(change) is null
                ? "Nobody with this id is a member of the room on his or her own. Nothing was sent; invite first."
                : "The owner of a room keeps all rights. Nothing was sent; give the room another owner first.",
        })];
        var report = new InvitationReport { RoomId = roomId, Outcomes = outcomes };
        return report.CanResume
            ? await RunAsync(roomId, new InvitationLedger(report), options, cancellationToken).ConfigureAwait(false)
            : report;
    }
}
