using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Tags;

/// <summary>The tags of the portal and of its rooms. Thread-safe. Every method can be overridden by a test double.</summary>
/// <remarks>
/// A tag has 1 to 255 characters (UTF-16 units), at least one of them visible, and no control characters. Upper and lower case
/// are the same to the server; blanks at the ends count and stay. Keys need the scopes <c>files:read</c> and <c>files:write</c>
/// for the tags of the portal, <c>rooms:write</c> for those of a room.
/// </remarks>
public class RoomTagsClient
{
    private readonly IRoomTagsApi _api;

    internal RoomTagsClient(IRoomTagsApi api) => _api = api;

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomTagsClient() => _api = null!;

    /// <summary>Creates a tag. Calls <c>POST files/tags</c>. To call again is safe: a tag that exists is returned.</summary>
    /// <param name="name">The tag.</param>
    /// <param name="cancellationToken">Stops waiting; the tag may be created nevertheless.</param>
    /// <returns>The tag as the server stored it.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not a tag. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">403 when the caller is neither room admin nor DocSpace admin.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<string> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        TagRule.Check(name, nameof(name));
        return (await _api.CreateAsync(new TagBody { Name = name }, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Renames a tag, in all rooms that have it. Calls <c>PUT files/tags</c>. Since server 3.7.</summary>
    /// <param name="name">The present name.</param>
    /// <param name="newName">The new name. It must differ from those of all tags, and not only in upper and lower case.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The new name as the server stored it.</returns>
    /// <exception cref="ArgumentException">One of the names is not a tag. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 404 when there is no tag of this name, so also when a renaming is called again; 400 when the new name is taken; 403 when the
    /// caller is no DocSpace admin.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<string> RenameAsync(string name, string newName, CancellationToken cancellationToken = default)
    {
        TagRule.Check(name, nameof(name));
        TagRule.Check(newName, nameof(newName));
        return (await _api.RenameAsync(new TagRenameBody { OldName = name, NewName = newName }, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>
    /// Reads one page of the tags: admins see all, others those of their rooms. Calls <c>GET files/tags</c>. The server does not
    /// say how many there are: a page with fewer than <see cref="RoomTagQuery.PageSize"/> tags is the last one.
    /// </summary>
    /// <param name="query">Which tags, from where. Default: the first 100.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<string>> ListAsync(RoomTagQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new RoomTagQuery();
        PageRule.Check(query.StartIndex, query.PageSize);
        return await ListAsync(query, query.StartIndex, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads all tags that match, page after page, while they are enumerated. Calls <c>GET files/tags</c> per page.</summary>
    /// <param name="query">Which tags, from where; <see cref="RoomTagQuery.PageSize"/> sets the size of one request.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual IAsyncEnumerable<string> EnumerateAsync(RoomTagQuery? query = null, CancellationToken cancellationToken = default)
    {
        query = query?.Copy() ?? new RoomTagQuery();
        PageRule.Check(query.StartIndex, query.PageSize);
        return Paging.EnumerateAsync(
            query.StartIndex,
            async (startIndex, token) => Paging.PageOf(
                await ListAsync(query, startIndex, token).ConfigureAwait(false), startIndex, query.PageSize, total: null),
            static tag => tag,
            cancellationToken);
    }

    /// <summary>Asks whether any room has a tag. Calls <c>GET files/tags/{tagName}/haslinks</c>. Since server 3.7.</summary>
    /// <param name="name">The tag.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is not a tag. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no tag of this name, 403 when the caller is no DocSpace admin.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<bool> HasRoomsAsync(string name, CancellationToken cancellationToken = default)
    {
        TagRule.Check(name, nameof(name));
        return (await _api.HasRoomsAsync(name, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Deletes tags from the portal and from all rooms that have them. Calls <c>DELETE files/tags</c>. Names that no tag has are skipped.</summary>
    /// <param name="names">The tags.</param>
    /// <param name="cancellationToken">Stops waiting; the deletion may happen nevertheless.</param>
    /// <exception cref="ArgumentException">There is no name, or one is not a tag. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">403 when the caller is no DocSpace admin.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task DeleteAsync(IEnumerable<string> names, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(new TagNamesBody { Names = TagRule.RequireSome(names, nameof(names)) }, cancellationToken);

    /// <summary>
    /// Adds tags to those of a room. Calls <c>PUT files/rooms/{id}/tags</c>. Tags that the portal does not know yet are created,
    /// when the caller is room admin or DocSpace admin.
    /// </summary>
    /// <param name="roomId">The room.</param>
    /// <param name="names">The tags.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value, there is no name, or one is not a tag. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 404 when there is no such room; 403 when it is archived, or when the caller is neither its owner or manager nor DocSpace admin.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> AddToRoomAsync(RoomId roomId, IEnumerable<string> names, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        var body = new TagNamesBody { Names = TagRule.RequireSome(names, nameof(names)) };
        return (await _api.AddToRoomAsync(roomId, body, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Takes tags off a room; the portal keeps them. Calls <c>DELETE files/rooms/{id}/tags</c>. Tags that the room does not have are skipped.</summary>
    /// <param name="roomId">The room.</param>
    /// <param name="names">The tags.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is the default value, there is no name, or one is not a tag. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">As with <see cref="AddToRoomAsync"/>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> RemoveFromRoomAsync(RoomId roomId, IEnumerable<string> names, CancellationToken cancellationToken = default)
    {
        roomId.ThrowIfEmpty(nameof(roomId));
        var body = new TagNamesBody { Names = TagRule.RequireSome(names, nameof(names)) };
        return (await _api.RemoveFromRoomAsync(roomId, body, cancellationToken).ConfigureAwait(false)).Content;
    }

    private async Task<IReadOnlyList<string>> ListAsync(RoomTagQuery query, int startIndex, CancellationToken cancellationToken) =>
        (await _api.ListAsync(query.Text, startIndex, query.PageSize, cancellationToken).ConfigureAwait(false)).Content;
}
