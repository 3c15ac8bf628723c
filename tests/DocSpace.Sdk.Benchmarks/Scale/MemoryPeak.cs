namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>The most memory that the process took while this looked, which is now and then: what the system keeps is of the whole life.</summary>
internal sealed class MemoryPeak : IDisposable
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(20);

    private readonly Timer _timer;
    private long _peak;

    public MemoryPeak() => _timer = new Timer(_ => Look(), state: null, TimeSpan.Zero, _interval);

    public long Peak
    {
        get
        {
            Look();
            return Interlocked.Read(ref _peak);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        // Two looks at once may keep the smaller one; the next puts it right.
        Interlocked.Exchange(ref _peak, Math.Max(Environment.WorkingSet, Interlocked.Read(ref _peak)));
    }
}
