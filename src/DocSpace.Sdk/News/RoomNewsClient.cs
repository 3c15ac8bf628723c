using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.News;

/// <summary>
/// What is new to the caller in rooms. Since server 3.0. When there is nothing new, the server starts an operation of its own that
/// marks the rooms as read; it shows among the caller's operations. Thread-safe. Every method can be overridden by a test double.
/// </summary>
public class RoomNewsClient
{
    private readonly IRoomNewsApi _api;
    private readonly RoomOperationsClient _operations;

    internal RoomNewsClient(IRoomNewsApi api, RoomOperationsClient operations)
    {
        _api = api;
        _operations = operations;
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomNewsClient()
    {
        _api = null!;
        _operations = null!;
    }

    /// <summary>Reads what is new in a room. Calls <c>GET files/rooms/{id}/news</c>. Reading it marks nothing as read.</summary>
    /// <param name="id">The room.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The days with their items; empty when there is nothing new.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">404 when there is no such room, 403 when the caller may not read it.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<RoomNewsDay>> GetAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        return (await _api.GetAsync(id, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Reads what is new in all rooms of the caller. Calls <c>GET files/rooms/news</c>. Reading it marks nothing as read.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The days with the rooms and their items; empty when there is nothing new.</returns>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<PortalNewsDay>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _api.ListAsync(cancellationToken).ConfigureAwait(false)).Content;

    /// <summary>
    /// Marks everything in a room as read. Calls <c>PUT files/fileops/markasread</c>; the API key needs the scope <c>files:write</c>. For
    /// many rooms, or for single files and folders, see <see cref="RoomOperationsClient.MarkAsReadAsync"/>.
    /// </summary>
    /// <param name="id">The room. A room that does not exist is skipped without a sign.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The operation in which the server does it.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<RoomOperation> MarkAsReadAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        id.ThrowIfEmpty(nameof(id));
        return _operations.MarkAsReadAsync(new FileBatch { FolderIds = [id] }, cancellationToken);
    }
}
