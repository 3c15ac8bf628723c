using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Exports;

/// <summary>
/// Writes something out of rooms: the index of a virtual data room, and the answers of a form filling room. Thread-safe. Every
/// method can be overridden by a test double.
/// </summary>
public class RoomExportsClient
{
    private readonly IRoomExportsApi _api;
    private readonly TimeProvider _time;

    internal RoomExportsClient(IRoomExportsApi api, TimeProvider time)
    {
        _api = api;
        _time = time;
    }

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomExportsClient()
    {
        _api = null!;
        _time = null!;
    }

    /// <summary>
    /// Starts to write the index of a room into a spreadsheet among the personal files of the caller. Calls
    /// <c>GET files/rooms/indexexport</c>, because the server drops a second export of the same user without a sign, then
    /// <c>POST files/rooms/{id}/indexexport</c>. Since server 2.5.
    /// </summary>
    /// <param name="id">The room, whose files must be numbered: see <see cref="RoomUpdateOptions.Indexing"/>.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the export may begin nevertheless.</param>
    /// <returns>The operation. It results in the export, which names the spreadsheet. It can be terminated.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or of a room in a third-party storage.</exception>
    /// <exception cref="DocSpaceOperationException">An export of the same user still runs. Nothing was started.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the files of the room are not numbered, or when the caller is neither its owner or manager nor an administrator
    /// of DocSpace; 404 when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomOperation<RoomIndexExport>> StartIndexExportAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        CheckNumber(id);
        if (await GetIndexExportAsync(cancellationToken).ConfigureAwait(false) is { IsFinished: false })
        {
            throw new DocSpaceOperationException(
                IndexExportWork.Operation,
                RoomOperationKind.IndexExport,
                RequestDelivery.NotSent,
                $"Another export of the same user still runs, and there can be only one. Wait for it, or end it with {nameof(CancelIndexExportAsync)}.");
        }

        var start = (await _api.StartIndexExportAsync(id, cancellationToken).ConfigureAwait(false)).Content;
        return new(new(new IndexExportWork(_api, start.Id), _time));
    }

    /// <summary>Reads how far the last export of the caller is. Calls <c>GET files/rooms/indexexport</c>.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The export, or <see langword="null"/> when there is none. The server forgets one about a minute after its end.</returns>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<RoomIndexExport?> GetIndexExportAsync(CancellationToken cancellationToken = default) =>
        (await _api.GetIndexExportAsync(cancellationToken).ConfigureAwait(false)).Response;

    /// <summary>Ends the export of the caller, if there is one. Calls <c>DELETE files/rooms/indexexport</c>.</summary>
    /// <param name="cancellationToken">Stops waiting; the export may end nevertheless.</param>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task CancelIndexExportAsync(CancellationToken cancellationToken = default) => _api.CancelIndexExportAsync(cancellationToken);

    /// <summary>
    /// Starts to transfer the answers of the forms of a room to the external database of the portal. Calls
    /// <c>POST files/rooms/{id}/externalDbSync</c>. Since server 3.7.
    /// </summary>
    /// <param name="id">A form filling room.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the transfer may begin nevertheless.</param>
    /// <returns>The operation. It results in what became of each form. It cannot be terminated.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or of a room in a third-party storage.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the room is no form filling room or the caller is neither its owner nor its manager; 500 when the portal has no
    /// external database, and when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomOperation<RoomDatabaseSync>> SyncDatabaseAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        CheckNumber(id);
        try
        {
            var start = (await _api.StartDatabaseSyncAsync(id, cancellationToken).ConfigureAwait(false)).Content;
            return new(new(new DatabaseSyncWork(_api, id, start.Id), _time));
        }
        catch (DocSpaceApiException failure) when (failure.StatusCode is HttpStatusCode.InternalServerError)
        {
            throw failure.WithHint("The server answers so when the portal has no external database, and when there is no such room.");
        }
    }

    /// <summary>Reads how far the last transfer of a room is. Calls <c>GET files/rooms/{id}/externalDbSync</c>.</summary>
    /// <param name="id">A form filling room.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The transfer, or <see langword="null"/> when there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or of a room in a third-party storage.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the room is no form filling room or the caller is neither its owner nor its manager; 500 when there is no such room.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<RoomDatabaseSync?> GetDatabaseSyncAsync(RoomId id, CancellationToken cancellationToken = default)
    {
        CheckNumber(id);
        return (await _api.GetDatabaseSyncAsync(id, cancellationToken).ConfigureAwait(false)).Response;
    }

    private static void CheckNumber(RoomId id)
    {
        id.ThrowIfEmpty(nameof(id));
        Guard.Require(!id.IsThirdParty, "A room in a third-party storage has no exports.", nameof(id));
    }
}
