namespace DocSpace.Sdk.Operations;

/// <summary>How one piece of work is looked at. Looks come one after the other.</summary>
internal abstract class OperationWork
{
    public abstract RoomOperationKind Kind { get; }

    public virtual string? Id => null;

    public virtual bool CanTerminate => false;

    /// <summary>
    /// Asks the server once. It cannot be cancelled: the server tells the result of an operation one time only, so an answer
    /// that is on its way must not be thrown away.
    /// </summary>
    public abstract Task<OperationStep> LookAsync();

    public virtual Task TerminateAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException($"The server offers no way to stop work of the kind {Kind}.");
}
