namespace DocSpace.Sdk.Operations;

/// <summary>
/// Looks at a piece of work again and again while somebody waits for it. All who wait share the looks and the outcome.
/// </summary>
internal sealed class OperationWaiter(OperationWork work, TimeProvider time)
{
    private const double Growth = 1.5;

    private static readonly TimeSpan _first = TimeSpan.FromMilliseconds(100);

    // Far below the minute for which the server keeps a result.
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);

    private readonly object _lock = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _due = _first;
    private TimeSpan _interval = _first;
    private Task<OperationStep>? _look;
    private int _percent;
    private volatile OperationStep? _last;

    public OperationWork Work { get; } = work;

    public int Percent => Volatile.Read(ref _percent);

    public bool HasEnded => _last?.IsEnd ?? false;

    /// <summary>The result of the work.</summary>
    public async Task<object> WaitAsync(IProgress<RoomOperationProgress>? progress, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var step = await NextLookAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            if (step.Failure is { } failure)
            {
                throw failure;
            }

            progress?.Report(new() { Kind = Work.Kind, Percent = Percent, Processed = step.Processed, IsFinished = step.IsEnd });
            if (step.Result is { } result)
            {
                return result;
            }
        }
    }

    public async Task TerminateAsync(CancellationToken cancellationToken)
    {
        await Work.TerminateAsync(cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            _interval = _first;
        }
    }

    // The look of another who waits is as good as an own one.
    private Task<OperationStep> NextLookAsync()
    {
        lock (_lock)
        {
            if (_look is { IsCompleted: false } || HasEnded)
            {
                return _look!;
            }

            return _look = LookAsync();
        }
    }

    private async Task<OperationStep> LookAsync()
    {
        var pause = _due - time.GetElapsedTime(_start);
        if (pause > TimeSpan.Zero)
        {
            await Task.Delay(pause, time, CancellationToken.None).ConfigureAwait(false);
        }

        try
        {
            var step = await Work.LookAsync().ConfigureAwait(false);
            Volatile.Write(ref _percent, Math.Max(Percent, step.Percent ?? 0));
            if (step.IsEnding && _last is not { IsEnding: true })
            {
                _interval = _first;
            }

            return _last = step;
        }
        finally
        {
            lock (_lock)
            {
                _due = time.GetElapsedTime(_start) + _interval;
                _interval = TimeSpan.FromTicks(Math.Min((long)(_interval.Ticks * Growth), _longest.Ticks));
            }
        }
    }
}
