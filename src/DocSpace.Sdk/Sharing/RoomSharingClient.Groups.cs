using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <content>Says what the members of a group may do in a room.</content>
public partial class RoomSharingClient
{
    /// <summary>
    /// Reads one page of the users who are in a room through a group of the portal. Calls
    /// <c>GET files/folder/{folderId}/group/{groupId}/share</c>; the API key needs the scope <c>files:read</c>. Since server 2.5.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="groupId">The group: a member of <see cref="RoomMemberKind.Group"/>.</param>
    /// <param name="query">Which users, from where. Default: the first 100.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The page. It is empty, not refused, when the group is not in the room or one of the two does not exist.</returns>
    /// <exception cref="ArgumentException">An id is empty, or a setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">403 when the caller is a guest of the portal.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual Task<Page<RoomGroupMember>> ListGroupMembersAsync(
        RoomId roomId,
        Guid groupId,
        RoomGroupMemberQuery? query = null,
        CancellationToken cancellationToken = default)
    {
        query = Check(roomId, groupId, query);
        return ListGroupMembersAsync(roomId, groupId, query, query.StartIndex, cancellationToken);
    }

    /// <summary>
    /// Reads all users who are in a room through a group of the portal, page after page, while they are enumerated. Calls
    /// <c>GET files/folder/{folderId}/group/{groupId}/share</c> per page; the API key needs the scope <c>files:read</c>. Since server 2.5.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="groupId">The group: a member of <see cref="RoomMemberKind.Group"/>.</param>
    /// <param name="query">Which users, from where; <see cref="RoomGroupMemberQuery.PageSize"/> sets the size of one request.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="ArgumentException">An id is empty, or a setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">403 when the caller is a guest of the portal.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual IAsyncEnumerable<RoomGroupMember> EnumerateGroupMembersAsync(
        RoomId roomId,
        Guid groupId,
        RoomGroupMemberQuery? query = null,
        CancellationToken cancellationToken = default)
    {
        query = Check(roomId, groupId, query);
        return Paging.EnumerateAsync(
            query.StartIndex,
            (startIndex, token) => ListGroupMembersAsync(roomId, groupId, query, startIndex, token),
            static member => member.User.Id,
            cancellationToken);
    }

    private static RoomGroupMemberQuery Check(RoomId roomId, Guid groupId, RoomGroupMemberQuery? query)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        Guard.Require(groupId != Guid.Empty, "The id of the group is empty.", nameof(groupId));
        query = query?.Copy() ?? new RoomGroupMemberQuery();
        PageRule.Check(query.StartIndex, query.PageSize);
        return query;
    }

    private async Task<Page<RoomGroupMember>> ListGroupMembersAsync(
        RoomId roomId,
        Guid groupId,
        RoomGroupMemberQuery query,
        int startIndex,
        CancellationToken cancellationToken)
    {
        var rows = await _api.ListGroupMembersAsync(roomId, groupId, query.Text, startIndex, query.PageSize, cancellationToken).ConfigureAwait(false);

        // Of a group that is not in the room, the server tells how many people it has, and lists nobody.
        return Paging.PageOf(rows.Content, startIndex, query.PageSize, rows.Content.Length == 0 ? Math.Min(rows.Total ?? startIndex, startIndex) : rows.Total);
    }
}
