using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Operations;

/// <summary>
/// Work that the server does in the background. It goes on whether or not somebody waits for it. Thread-safe. Every member can
/// be overridden by a test double.
/// </summary>
public class RoomOperation
{
    private readonly OperationWaiter? _waiter;

    internal RoomOperation(OperationWaiter waiter)
    {
        _waiter = waiter;
        Kind = waiter.Work.Kind;
        Id = waiter.Work.Id;
    }

    /// <summary>For test doubles: <see cref="WaitAsync"/> and <see cref="TerminateAsync"/> do not work unless they are overridden.</summary>
    protected RoomOperation()
    {
    }

    /// <summary>
    /// The server's id of the operation; <see langword="null"/> where the server gives none (templates). For a deleted room it
    /// can be the id of an earlier deletion of the same user.
    /// </summary>
    public virtual string? Id { get; }

    /// <summary>What was started.</summary>
    public virtual RoomOperationKind Kind { get; }

    /// <summary>How much was done when the server was asked last, 0 to 100. Only waiting asks.</summary>
    public virtual int Progress => _waiter?.Percent ?? 0;

    /// <summary>Whether the work was seen to have ended, well or not. Only waiting looks.</summary>
    public virtual bool IsFinished => _waiter?.HasEnded ?? false;

    /// <summary>
    /// Whether <see cref="TerminateAsync"/> can stop the work. Not that of a room's deletion, whose <see cref="Id"/> may be another
    /// deletion's, and not work on templates and databases, for which the server offers nothing.
    /// </summary>
    public virtual bool CanTerminate => _waiter?.Work.CanTerminate ?? false;

    /// <summary>The waiter, for the heir that knows the type of the result.</summary>
    internal OperationWaiter Waiter => _waiter ?? throw new NotSupportedException("A test double that is waited for or terminated overrides the method.");

    /// <summary>
    /// Waits until the work has ended. Asks the server after 100 ms and then less and less often, at least every 5 s. Calls
    /// <c>GET files/fileops</c> with the id of the operation, or the call that tells the state of the work, and reads the room
    /// where the room shows the outcome: a room counts as archived, brought back or deleted when it is so.
    /// </summary>
    /// <param name="progress">Hears how far the work is. Default: nobody.</param>
    /// <param name="cancellationToken">Ends the wait and never the work: wait again to go on.</param>
    /// <remarks>
    /// All waits for one operation, at the same time or later, end in the same way. Progress never falls, and ends with 100 when
    /// the work ends well. The server keeps a result for about a minute: who waits later learns the outcome only where the room
    /// shows it.
    /// </remarks>
    /// <exception cref="DocSpaceOperationException">The work failed, or was terminated before it was done.</exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">The work is over and its outcome cannot be learnt any more. Look before you start it again.</exception>
    /// <exception cref="DocSpaceApiException">
    /// The server refused to tell, for instance because the API key lacks the scope <c>files:read</c>. Archiving, bringing back and
    /// deleting a room can be waited for without that scope.
    /// </exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. The work may go on: wait again.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task WaitAsync(IProgress<RoomOperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Waiter.WaitAsync(progress, cancellationToken);

    /// <summary>
    /// Asks the server to stop the work. Calls <c>PUT files/fileops/terminate/{id}</c>, or <c>DELETE files/rooms/indexexport</c> for the
    /// export of an index. What was done until then stays done, and work that is done already is not undone.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting; the work may be stopped nevertheless.</param>
    /// <remarks>
    /// The server reports terminated work as if it had ended well. The SDK does not: <see cref="WaitAsync"/> ends with a
    /// <see cref="DocSpaceOperationException"/> unless the room, or the new room, shows that the work was done before.
    /// </remarks>
    /// <exception cref="NotSupportedException"><see cref="CanTerminate"/> is <see langword="false"/>. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">The server refused, for instance because the API key lacks the scope <c>files:write</c>.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task TerminateAsync(CancellationToken cancellationToken = default) => Waiter.TerminateAsync(cancellationToken);

    /// <summary>The kind, the id and the progress.</summary>
    public override string ToString() => $"{Kind} {Id}: {Progress} %";
}
