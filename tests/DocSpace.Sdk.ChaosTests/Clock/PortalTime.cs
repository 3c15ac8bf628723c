namespace DocSpace.Sdk.ChaosTests.Clock;

/// <summary>The same clock for the portal. A request whose work is delayed there does not work, it waits.</summary>
internal sealed class PortalTime(VirtualTime time) : TimeProvider
{
    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        time.Work(-1);
        return time.CreateTimer(
            value =>
            {
                time.Work(1);
                callback(value);
            },
            state,
            dueTime,
            period);
    }
}
