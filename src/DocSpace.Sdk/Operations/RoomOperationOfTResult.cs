namespace DocSpace.Sdk.Operations;

/// <summary>Work that the server does in the background and that has a result. See <see cref="RoomOperation"/>.</summary>
/// <typeparam name="TResult">What the work results in.</typeparam>
public class RoomOperation<TResult> : RoomOperation
    where TResult : notnull
{
    internal RoomOperation(OperationWaiter waiter)
        : base(waiter)
    {
    }

    /// <summary>For test doubles: <see cref="WaitAsync"/> and <see cref="RoomOperation.TerminateAsync"/> do not work unless they are overridden.</summary>
    protected RoomOperation()
    {
    }

    /// <summary>Waits until the work has ended and returns its result. See <see cref="RoomOperation.WaitAsync"/>, which calls for instance <c>GET files/fileops</c>.</summary>
    /// <param name="progress">Hears how far the work is. Default: nobody.</param>
    /// <param name="cancellationToken">Ends the wait and never the work: wait again to go on.</param>
    /// <inheritdoc cref="RoomOperation.WaitAsync"/>
    public new virtual async Task<TResult> WaitAsync(IProgress<RoomOperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        (TResult)await Waiter.WaitAsync(progress, cancellationToken).ConfigureAwait(false);
}
