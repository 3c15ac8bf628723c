namespace DocSpace.Sdk.ChaosTests.Clock;

/// <summary>
/// A clock that stands still while anything works and jumps to the next timer when everybody waits, so that hours of faults pass in
/// seconds, and a slow machine changes nothing about what happens before what.
/// </summary>
internal sealed class VirtualTime : TimeProvider, IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly PriorityQueue<(VirtualTimer Timer, int Version), (long Due, long Order)> _timers = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;
    private long _now = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero).Ticks;
    private long _order;
    private long _stirs;
    private int _working;

    public VirtualTime() => _loop = Task.Run(RunAsync);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _now), TimeSpan.Zero);

    public override long GetTimestamp() => Volatile.Read(ref _now);

    /// <summary>Something begins to work (1) or ends (-1): the clock stands still meanwhile.</summary>
    public void Work(int change)
    {
        Interlocked.Add(ref _working, change);
        Stir();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _stop.Dispose();
    }

    internal void Schedule(VirtualTimer timer, int version, TimeSpan dueTime)
    {
        lock (_gate)
        {
            _timers.Enqueue((timer, version), (_now + Math.Max(0, dueTime.Ticks), _order++));
        }

        Stir();
    }

    internal void Stir() => Interlocked.Increment(ref _stirs);

    private async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            if (await IsQuietAsync() && Next() is { } timer)
            {
                ThreadPool.UnsafeQueueUserWorkItem(static timer => timer.Fire(), timer, preferLocal: false);
            }
        }
    }

    /// <summary>Nothing works, and nothing happened for a moment in which whatever had been woken would have done something.</summary>
    private async Task<bool> IsQuietAsync()
    {
        for (var look = 0; look < 2; look++)
        {
            var stirs = Volatile.Read(ref _stirs);
            await Task.Delay(1, CancellationToken.None);
            if (Volatile.Read(ref _working) > 0 || Volatile.Read(ref _stirs) != stirs || ThreadPool.PendingWorkItemCount > 0)
            {
                return false;
            }
        }

        return true;
    }

    private VirtualTimer? Next()
    {
        lock (_gate)
        {
            while (_timers.TryDequeue(out var entry, out var priority))
            {
                if (entry.Timer.IsCurrent(entry.Version))
                {
                    Volatile.Write(ref _now, Math.Max(_now, priority.Due));
                    return entry.Timer;
                }
            }
        }

        return null;
    }
}
