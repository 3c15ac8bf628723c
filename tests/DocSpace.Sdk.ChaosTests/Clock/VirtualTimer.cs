namespace DocSpace.Sdk.ChaosTests.Clock;

/// <summary>One timer of a <see cref="VirtualTime"/>. Every change makes earlier entries in its queue worthless.</summary>
internal sealed class VirtualTimer(VirtualTime time, Action callback) : ITimer
{
    private int _version;
    private TimeSpan _period;

    public bool IsCurrent(int version) => Volatile.Read(ref _version) == version;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var version = Interlocked.Increment(ref _version);
        _period = period;
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            time.Schedule(this, version, dueTime);
        }

        return true;
    }

    public void Fire()
    {
        if (_period > TimeSpan.Zero)
        {
            Change(_period, _period);
        }

        callback();
        time.Stir();
    }

    public void Dispose()
    {
        Interlocked.Increment(ref _version);
        time.Stir();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
