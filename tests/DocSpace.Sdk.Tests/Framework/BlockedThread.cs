namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A thread with a context of its own on which nothing else can run while it is blocked, as that of a window.</summary>
internal static class BlockedThread
{
    public static Task<T> RunAsync<T>(Func<T> work) => Task.Factory.StartNew(
        () =>
        {
            SynchronizationContext.SetSynchronizationContext(new Context());
            return work();
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    // What is posted waits for the thread, which waits for what is posted.
    private sealed class Context : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
