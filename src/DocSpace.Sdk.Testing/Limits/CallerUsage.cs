namespace DocSpace.Sdk.Testing.Limits;

/// <summary>What one person, or everybody who did not sign in, has used of the limits.</summary>
internal sealed class CallerUsage(EmulatedRateLimitOptions limits)
{
    private static readonly TimeSpan _sensitiveWindow = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, SlidingWindow> _sensitive = new(StringComparer.OrdinalIgnoreCase);

    public SlidingWindow Calls { get; } = new(limits.CallsPerMinute, TimeSpan.FromMinutes(1));

    public DayWindow Writes { get; } = new(limits.WritesPerDay);

    public int Reading { get; set; }

    public int Writing { get; set; }

    public SlidingWindow Sensitive(string path)
    {
        if (!_sensitive.TryGetValue(path, out var window))
        {
            window = new SlidingWindow(limits.SensitiveCalls, _sensitiveWindow);
            _sensitive.Add(path, window);
        }

        return window;
    }
}
