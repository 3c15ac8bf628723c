using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Operations;

/// <summary>
/// Works on many files and folders at once, and shows what the server does for the caller in the background. The API key needs the
/// scope <c>files:write</c>, or <c>files:read</c> to look only. Thread-safe. Every method can be overridden by a test double.
/// </summary>
public class RoomOperationsClient
{
    private readonly OperationTracker _tracker;

    internal RoomOperationsClient(OperationTracker tracker) => _tracker = tracker;

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomOperationsClient() => _tracker = null!;

    /// <summary>Reads all operations of the caller. Calls <c>GET files/fileops</c>.</summary>
    /// <remarks>
    /// The server tells a finished operation one time only: those in the answer are gone for every other program of the same user.
    /// Who waits for one through the same client learns of it nevertheless.
    /// </remarks>
    /// <param name="cancellationToken">Stops the call. Results that were on their way are lost.</param>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:read</c>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<RoomOperationStatus>> ListAsync(CancellationToken cancellationToken = default) =>
        Read(await _tracker.Api.ListAsync(null, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads the operations of one kind of the caller. Calls <c>GET files/fileops/{operationType}</c>. Since server 3.1.</summary>
    /// <param name="kind">The kind. Archiving and bringing back are <see cref="RoomOperationKind.Move"/> to the server.</param>
    /// <param name="cancellationToken">Stops the call. Results that were on their way are lost.</param>
    /// <inheritdoc cref="ListAsync(CancellationToken)" path="/remarks"/>
    /// <exception cref="ArgumentOutOfRangeException">The server cannot list operations of this kind.</exception>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:read</c>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<RoomOperationStatus>> ListAsync(RoomOperationKind kind, CancellationToken cancellationToken = default)
    {
        if (kind is < 0 or > RoomOperationKind.Duplicate or RoomOperationKind.Import or RoomOperationKind.Convert)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), "The server lists moves, copies, deletions, downloads, duplicates and what is marked as read.");
        }

        return Read(await _tracker.Api.ListOfKindAsync((int)kind, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Moves files and folders into a folder or a room. Calls <c>PUT files/fileops/move</c>. To move rooms to the root of the archive, or
    /// back to the root of the rooms, archives many at once.
    /// </summary>
    /// <param name="batch">What to move.</param>
    /// <param name="destination">The folder or room to move it to.</param>
    /// <param name="conflicts">What happens to a file whose title is taken there. Default: it stays where it is.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the work may be done nevertheless.</param>
    /// <returns>The operation. Its result names the folder and what was moved there.</returns>
    /// <exception cref="ArgumentException">The batch is empty, an id is the default value, or an option is not defined. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller may not move an entry or may not write to the folder, 404 when there is no such folder, 500 when an entry
    /// does not exist. Nothing was moved.
    /// </exception>
    /// <exception cref="DocSpaceProtocolException">The answer names no operation. The server may do the work nevertheless.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<RoomOperation<RoomOperationStatus>> MoveAsync(
        FileBatch batch,
        EntryId destination,
        RoomConflictResolution conflicts = RoomConflictResolution.Skip,
        CancellationToken cancellationToken = default) =>
        StartAsync(RoomOperationKind.Move, "PUT files/fileops/move", _tracker.Api.MoveAsync, To(batch, destination, conflicts), cancellationToken);

    /// <summary>Copies files and folders into a folder or a room. Calls <c>PUT files/fileops/copy</c>. Called twice, it copies twice.</summary>
    /// <param name="batch">What to copy. Rooms cannot be copied into rooms: see <see cref="Rooms.RoomsClient.DuplicateAsync"/>.</param>
    /// <param name="destination">The folder or room to copy it to.</param>
    /// <param name="conflicts">What happens to a file whose title is taken there. Default: it is not copied.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the work may be done nevertheless.</param>
    /// <returns>The operation. Its result names the folder and what was made there.</returns>
    /// <exception cref="ArgumentException">The batch is empty, an id is the default value, or an option is not defined. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller may not copy an entry or may not write to the folder, 404 when there is no such folder, 500 when an entry
    /// does not exist. Nothing was copied.
    /// </exception>
    /// <exception cref="DocSpaceProtocolException">The answer names no operation. The server may do the work nevertheless.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<RoomOperation<RoomOperationStatus>> CopyAsync(
        FileBatch batch,
        EntryId destination,
        RoomConflictResolution conflicts = RoomConflictResolution.Skip,
        CancellationToken cancellationToken = default) =>
        StartAsync(RoomOperationKind.Copy, "PUT files/fileops/copy", _tracker.Api.CopyAsync, To(batch, destination, conflicts), cancellationToken);

    /// <summary>Deletes files, folders and rooms. Calls <c>PUT files/fileops/delete</c>.</summary>
    /// <param name="batch">What to delete.</param>
    /// <param name="permanently">
    /// <see langword="true"/> to delete for good, which rooms demand; <see langword="false"/> to move to the trash what can go there.
    /// </param>
    /// <param name="cancellationToken">Stops waiting for the start; the work may be done nevertheless.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException">The batch is empty or an id is the default value. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller may not delete an entry, or for a room that is not deleted permanently; 404 when an entry does not exist.
    /// Nothing was deleted.
    /// </exception>
    /// <exception cref="DocSpaceProtocolException">The answer names no operation. The server may do the work nevertheless.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<RoomOperation<RoomOperationStatus>> DeleteAsync(FileBatch batch, bool permanently, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var body = batch.ToBody() with { DeleteAfter = false, Immediately = permanently };
        return StartAsync(RoomOperationKind.Delete, "PUT files/fileops/delete", _tracker.Api.DeleteAsync, body, cancellationToken);
    }

    /// <summary>Duplicates files and folders where they are. Calls <c>PUT files/fileops/duplicate</c>. Called twice, it duplicates twice.</summary>
    /// <param name="batch">
    /// What to duplicate. For a room use <see cref="Rooms.RoomsClient.DuplicateAsync"/>: the server also duplicates it for a caller who
    /// then can neither open nor delete the copy.
    /// </param>
    /// <param name="cancellationToken">Stops waiting for the start; the work may be done nevertheless.</param>
    /// <returns>The operation. It fails when the caller may not read an entry; an entry that does not exist is skipped without a sign.</returns>
    /// <exception cref="ArgumentException">The batch is empty or an id is the default value. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:write</c>.</exception>
    /// <exception cref="DocSpaceProtocolException">The answer names no operation. The server may do the work nevertheless.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<RoomOperation<RoomOperationStatus>> DuplicateAsync(FileBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return StartAsync(RoomOperationKind.Duplicate, "PUT files/fileops/duplicate", _tracker.Api.DuplicateAsync, batch.ToBody(), cancellationToken);
    }

    /// <summary>Marks files, and everything in folders and rooms, as read. Calls <c>PUT files/fileops/markasread</c>.</summary>
    /// <param name="batch">What to mark. Entries that do not exist are skipped without a sign.</param>
    /// <param name="cancellationToken">Stops waiting for the start; the work may be done nevertheless.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="ArgumentException">The batch is empty or an id is the default value. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:write</c>.</exception>
    /// <exception cref="DocSpaceProtocolException">The answer names no operation. The server may do the work nevertheless.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomOperation> MarkAsReadAsync(FileBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return await StartAsync(RoomOperationKind.MarkAsRead, "PUT files/fileops/markasread", _tracker.Api.MarkAsReadAsync, batch.ToBody(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Asks the server to stop an operation of the caller. Calls <c>PUT files/fileops/terminate/{id}</c>. An unknown one is no error. The
    /// server then reports it as if it had ended well: prefer <see cref="RoomOperation.TerminateAsync"/>, which knows better.
    /// </summary>
    /// <param name="id">The id of the operation, a GUID.</param>
    /// <param name="cancellationToken">Stops waiting; the work may be stopped nevertheless.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not a GUID. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:write</c>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task TerminateAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!Guid.TryParseExact(id, "D", out _))
        {
            throw new ArgumentException("The id of an operation is a GUID, such as 6acfa094-f0bb-4162-a229-63d199d88898.", nameof(id));
        }

        return _tracker.TerminateAsync(id, cancellationToken);
    }

    /// <summary>
    /// Asks the server to stop all operations of the caller, those of other programs of the same user too. Calls
    /// <c>PUT files/fileops/terminate</c>. The server then reports them as if they had ended well.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting; the work may be stopped nevertheless.</param>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:write</c>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task TerminateAllAsync(CancellationToken cancellationToken = default) =>
        _tracker.Keep((await _tracker.Api.TerminateAllAsync(cancellationToken).ConfigureAwait(false)).Content);

    private static FileBatchBody To(FileBatch batch, EntryId destination, RoomConflictResolution conflicts)
    {
        ArgumentNullException.ThrowIfNull(batch);
        destination.ThrowIfEmpty(nameof(destination));
        if (!Enum.IsDefined(conflicts))
        {
            throw new ArgumentOutOfRangeException(nameof(conflicts), $"The value is not one of {nameof(RoomConflictResolution)}.");
        }

        return batch.ToBody() with { Destination = destination, Conflicts = conflicts, DeleteAfter = false };
    }

    private RoomOperationStatus[] Read(Envelope<RoomOperationRow[]> answer) => [.. _tracker.Keep(answer.Content).Select(RoomOperationStatus.From)];

    private async Task<RoomOperation<RoomOperationStatus>> StartAsync(
        RoomOperationKind kind,
        string operation,
        Func<FileBatchBody, CancellationToken, Task<Envelope<RoomOperationRow[]>>> send,
        FileBatchBody body,
        CancellationToken cancellationToken)
    {
        var answer = (await send(body, cancellationToken).ConfigureAwait(false)).Content;
        return _tracker.Follow<RoomOperationStatus>(kind, operation, answer, new EntriesGoal());
    }
}
