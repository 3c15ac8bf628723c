namespace DocSpace.Sdk.Testing.Limits;

/// <summary>Lets so many permits through in a day, which starts with the first one and is followed by a new one.</summary>
internal sealed class DayWindow(int limit)
{
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    private DateTimeOffset? _start;
    private int _taken;

    public int Limit => limit;

    /// <summary>The end of the day that counts, as a Unix time in seconds.</summary>
    public long Reset { get; private set; }

    public bool HasRoom(DateTimeOffset now, int permits)
    {
        if (_start is null || now >= _start + _day)
        {
            _start = now;
            _taken = 0;
            Reset = (now + _day).ToUnixTimeSeconds();
        }

        return _taken + permits <= limit;
    }

    public void Enter(int permits) => _taken += permits;
}
