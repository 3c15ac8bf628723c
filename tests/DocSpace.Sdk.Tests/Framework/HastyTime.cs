namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A clock on which every pause is over at once and is remembered.</summary>
internal sealed class HastyTime : TimeProvider
{
    private readonly List<TimeSpan> _pauses = [];
    private TimeSpan _passed;

    public IReadOnlyList<TimeSpan> Pauses => _pauses;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _passed.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + _passed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan)
        {
            return System.CreateTimer(callback, state, dueTime, period);
        }

        _pauses.Add(dueTime);
        _passed += dueTime;
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
