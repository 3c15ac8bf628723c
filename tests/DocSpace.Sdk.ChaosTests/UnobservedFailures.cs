using System.Collections.Concurrent;

namespace DocSpace.Sdk.ChaosTests;

/// <summary>Failures of tasks that nobody waited for.</summary>
internal sealed class UnobservedFailures : IDisposable
{
    private readonly ConcurrentQueue<string> _failures = new();

    public UnobservedFailures() => TaskScheduler.UnobservedTaskException += Note;

    /// <summary>What was found until now; tasks are asked for their failures when they are collected.</summary>
    public IReadOnlyCollection<string> Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return _failures;
    }

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Note;

    private void Note(object? sender, UnobservedTaskExceptionEventArgs args)
    {
        if ($"{args.Exception}".Contains(" DocSpace.Sdk.", StringComparison.Ordinal))
        {
            _failures.Enqueue($"{args.Exception}");
        }
    }
}
