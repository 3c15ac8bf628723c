using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <content>What is set by calls of its own, and rooms in third-party storages.</content>
public partial class RoomsClient
{
    private const string OwnerOperation = "POST files/owner";

    /// <summary>
    /// Creates a room in a connected third-party storage. Calls <c>POST files/rooms/thirdparty/{id}</c> once and never repeats it by itself.
    /// </summary>
    /// <param name="folderId">The folder in the storage, for instance <c>sbox-12-34</c>. The caller has connected the storage for rooms.</param>
    /// <param name="options">What the room looks like.</param>
    /// <param name="cancellationToken">Stops waiting. A room may exist nevertheless when the request was on its way.</param>
    /// <returns>The room as the server stored it. Its id is a text too.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="folderId"/> is a number, or an option is missing or breaks a rule named there. Nothing was sent.
    /// </exception>
    /// <exception cref="DocSpaceApiException">
    /// The server refused: for instance 403 when the storage is not connected for rooms, or has become a room already; 402 when
    /// the portal's number of rooms is used up.
    /// </exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">
    /// The answer was lost or useless, or the server failed, which it also does (500) for a folder that does not exist: the room
    /// may exist. Look for it before you create it again.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. No room was created.</exception>
    public virtual async Task<Room> CreateInStorageAsync(EntryId folderId, RoomInStorageOptions options, CancellationToken cancellationToken = default)
    {
        folderId.ThrowIfEmpty(nameof(folderId));
        if (!folderId.IsThirdParty)
        {
            throw new ArgumentException("The folder is one of DocSpace itself, because its id is a number. Folders of third-party storages have ids of text.", nameof(folderId));
        }

        ArgumentNullException.ThrowIfNull(options);
        RoomOptionsGuard.Check(options);
        return await CreateOnceAsync(() => _api.CreateInStorageAsync(folderId, RoomInStorageBody.From(options), cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Pins a room to the top of the caller's list. Calls <c>PUT files/rooms/{id}/pin</c>; a pinned room stays pinned.</summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller has pinned ten rooms already, may not read the room, or when it is archived or does not exist.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> PinAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        return (await _api.PinAsync(id, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Takes a room off the top of the caller's list. Calls <c>PUT files/rooms/{id}/unpin</c>.</summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">403 when the caller may not read the room, or when it does not exist.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> UnpinAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        return (await _api.UnpinAsync(id, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Numbers the files of an indexed room anew, without gaps. Calls <c>PUT files/rooms/{id}/reorder</c>. Since server 2.5.</summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">403 when the caller is neither owner nor manager of the room, or when it does not exist.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> ReorderAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        return (await _api.ReorderAsync(id, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>
    /// Limits the used space of each of some rooms. Calls <c>PUT files/rooms/roomquota</c>. The server works through the rooms in
    /// order and stops at the first that it refuses: those before it stay changed. Since server 2.5.
    /// </summary>
    /// <param name="ids">The rooms, all kept in DocSpace itself.</param>
    /// <param name="bytes">
    /// The limit in bytes, from zero; or <see cref="RoomCreateOptions.UnlimitedQuota"/>, or <see cref="RoomCreateOptions.DefaultQuota"/>.
    /// </param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>
    /// The rooms after the change, in order, each once. While the portal has no room quota, <see cref="Room.QuotaLimit"/> stays <see langword="null"/>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There is no room, one is the default value or in a third-party storage (the server would skip it silently), or the limit
    /// is below -2. Nothing was sent.
    /// </exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller is neither owner nor manager of one of the rooms, when one is archived, or when the limit is above the
    /// portal's; 500 when one does not exist. Or the answer (200) lacks a room. Rooms before that one are changed.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<IReadOnlyList<Room>> SetQuotaAsync(IEnumerable<RoomId> ids, long bytes, CancellationToken cancellationToken = default)
    {
        if (bytes is < 0 and not RoomCreateOptions.UnlimitedQuota and not RoomCreateOptions.DefaultQuota)
        {
            throw new ArgumentOutOfRangeException(
                nameof(bytes),
                $"A limit is a number of bytes from zero, {nameof(RoomCreateOptions)}.{nameof(RoomCreateOptions.UnlimitedQuota)} or {nameof(RoomCreateOptions)}.{nameof(RoomCreateOptions.DefaultQuota)}.");
        }

        return ChangeQuotaAsync(ids, bytes, "PUT files/rooms/roomquota", _api.SetQuotaAsync, cancellationToken);
    }

    /// <summary>
    /// Gives rooms the portal's own limit of used space again. Calls <c>PUT files/rooms/resetquota</c>, which stops at the first
    /// room that it refuses, as <see cref="SetQuotaAsync"/> does. Since server 2.5.
    /// </summary>
    /// <param name="ids">The rooms, all kept in DocSpace itself.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The rooms after the change, in order, each once.</returns>
    /// <exception cref="ArgumentException">There is no room, or one is the default value or in a third-party storage. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">As with <see cref="SetQuotaAsync"/>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<IReadOnlyList<Room>> ResetQuotaAsync(IEnumerable<RoomId> ids, CancellationToken cancellationToken = default) =>
        ChangeQuotaAsync(ids, bytes: null, "PUT files/rooms/resetquota", _api.ResetQuotaAsync, cancellationToken);

    /// <summary>
    /// Hands a room to another owner; the present one becomes its manager. Calls <c>POST files/owner</c>, for which the API
    /// key needs the scope <c>files:write</c>. Only the owner and DocSpace admins may do so.
    /// </summary>
    /// <param name="id">The room.</param>
    /// <param name="newOwner">The user: an active room admin or DocSpace admin, who need not be a member of the room.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change, as the caller now sees it.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or <paramref name="newOwner"/> is empty. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the user cannot own rooms (a user, a guest, somebody disabled or unknown), when the caller may not hand the room
    /// over, or when it is archived. 200 when the server did nothing, because the room does not exist.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> ChangeOwnerAsync(RoomId id, Guid newOwner, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        Guard.Require(newOwner != Guid.Empty, "The id of the new owner is empty.", nameof(newOwner));

        Room[] changed;
        try
        {
            changed = (await _api.ChangeOwnerAsync(new RoomOwnerBody { FolderIds = [id], UserId = newOwner }, cancellationToken).ConfigureAwait(false)).Content;
        }
        catch (DocSpaceApiException refusal) when (refusal is { StatusCode: HttpStatusCode.Forbidden, ServerMessage: not null })
        {
            throw refusal.WithHint("The new owner must be an active room admin or DocSpace admin, the room must not be archived, and only its owner and DocSpace admins may hand it over.");
        }

        // The server skips rooms that it does not know, and says nothing about it.
        var room = Array.Find(changed, room => room.Id == id)
            ?? throw new DocSpaceApiException(OwnerOperation, RequestDelivery.Rejected, HttpStatusCode.OK, "The server did nothing: there is no such room.");
        return room.Owner is null || room.Owner.Id == newOwner
            ? room
            : throw new DocSpaceApiException(OwnerOperation, RequestDelivery.Processed, HttpStatusCode.OK, "The server answered well, but the room has not come to the new owner.");
    }

    private static async Task<IReadOnlyList<Room>> ChangeQuotaAsync(
        IEnumerable<RoomId> ids,
        long? bytes,
        string operation,
        Func<RoomQuotaBody, CancellationToken, Task<Envelope<Room[]>>> send,
        CancellationToken cancellationToken)
    {
        var rooms = RoomIds.RequireSome(ids, nameof(ids));
        Guard.Require(
            !Array.Exists(rooms, static id => id.IsThirdParty),
            "One of the rooms is in a third-party storage, where the server sets no limit.",
            nameof(ids));
        var changed = (await send(new RoomQuotaBody { RoomIds = rooms, Quota = bytes }, cancellationToken).ConfigureAwait(false)).Content;
        var answered = changed.DistinctBy(static room => room.Id).ToDictionary(static room => room.Id);
        return Array.TrueForAll(rooms, answered.ContainsKey)
            ? [.. rooms.Select(id => answered[id])]
            : throw new DocSpaceApiException(
                operation,
                RequestDelivery.Processed,
                HttpStatusCode.OK,
                $"The server answered for {answered.Count} of {rooms.Length} rooms only. Read the rooms to see which were changed.");
    }
}
