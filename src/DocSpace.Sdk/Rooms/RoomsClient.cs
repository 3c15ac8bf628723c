using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;

namespace DocSpace.Sdk.Rooms;

/// <summary>Creates, reads, changes and deletes rooms. Thread-safe. Every method can be overridden by a test double.</summary>
public partial class RoomsClient
{
    private readonly IRoomsApi _api;
    private readonly Uri _portal;
    private readonly OperationTracker _tracker;
    private readonly RoomCreator _creator;

    internal RoomsClient(IRoomsApi api, Uri portal, OperationTracker tracker, RoomCreator creator)
    {
        _api = api;
        _portal = portal;
        _tracker = tracker;
        _creator = creator;
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomsClient()
    {
        _api = null!;
        _portal = null!;
        _tracker = null!;
        _creator = null!;
    }

    /// <summary>Reads a room. Calls <c>GET files/rooms/{id}</c>.</summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room, 403 when the caller may not read it.</exception>
    /// <exception cref="DocSpaceProtocolException">The id is that of a folder which is not a room, or the answer makes no sense.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<Room> GetAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        return (await _api.GetAsync(id, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Reads one page of the rooms that the caller sees. Calls <c>GET files/rooms</c>.</summary>
    /// <param name="query">Which rooms, in which order, from where. Default: the first 100 active rooms.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual Task<Page<Room>> ListAsync(RoomQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new RoomQuery();
        var request = new RoomListRequest(query);
        return request.SendAsync(_api, query.StartIndex, cancellationToken);
    }

    /// <summary>
    /// Reads all rooms that match, page after page, while they are enumerated. Calls <c>GET files/rooms</c> per page. A room
    /// that moves between two pages meanwhile appears once; one that is created meanwhile may be missing.
    /// </summary>
    /// <param name="query">Which rooms, in which order, from where; <see cref="RoomQuery.PageSize"/> sets the size of one request.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="ArgumentException">A setting of <paramref name="query"/> breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual IAsyncEnumerable<Room> EnumerateAsync(RoomQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new RoomQuery();
        var request = new RoomListRequest(query);
        return Paging.EnumerateRoomsAsync(
            query.StartIndex, (startIndex, token) => request.SendAsync(_api, startIndex, token), cancellationToken);
    }

    /// <summary>Changes a room; what <paramref name="options"/> leaves unset stays as it is. Calls <c>PUT files/rooms/{id}</c>.</summary>
    /// <param name="id">The room.</param>
    /// <param name="options">What to change.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The room after the change.</returns>
    /// <exception cref="ArgumentException">Nothing is set, or an option breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller is neither owner nor manager of the room, when it is archived, and also when there is no such room.
    /// Its <see cref="DocSpaceException.Delivery"/> is <see cref="RequestDelivery.Processed"/> when the room was changed, but has no watermark.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<Room> UpdateAsync(RoomId id, RoomUpdateOptions options, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        ArgumentNullException.ThrowIfNull(options);
        RoomOptionsGuard.Check(options);
        var room = (await _api.UpdateAsync(id, RoomBody.ToUpdate(options), cancellationToken).ConfigureAwait(false)).Content;
        return WithWatermark("PUT files/rooms/{id}", options.Watermark, room);
    }

    /// <summary>The address at which members open the room in a browser. Sends nothing.</summary>
    /// <param name="id">The room.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public virtual Uri GetWebAddress(RoomId id)
    {
        id.ThrowIfEmpty(nameof(id));
        return new Uri(_portal, $"rooms/shared/{Uri.EscapeDataString(id.ToString())}/filter?folder={Uri.EscapeDataString(id.ToString())}");
    }

    // The server keeps to itself that a watermark could not be put on, and documents without it are not protected.
    private static Room WithWatermark(string operation, RoomWatermark? wished, Room room) =>
        wished is null || room.Watermark is not null
            ? room
            : throw new DocSpaceApiException(
                operation,
                RequestDelivery.Processed,
                HttpStatusCode.OK,
                $"The server did everything but put the watermark on the documents of room {room.Id}. Set it again, or delete the room.");
}
