using System.Diagnostics.Metrics;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>How many connections were open at once, of all clients in the process, while this listens.</summary>
internal sealed class ConnectionPeak : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _open;
    private long _peak;

    public ConnectionPeak()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.open_connections" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };

        // An idle connection and one in use are counted apart, and it is their sum that matters. Between the two it is one too few.
        _listener.SetMeasurementEventCallback<long>((_, change, _, _) =>
        {
            var open = Interlocked.Add(ref _open, change);
            InterlockedMax(open);
        });
        _listener.Start();
    }

    public long Peak => Interlocked.Read(ref _peak);

    public void Dispose() => _listener.Dispose();

    private void InterlockedMax(long open)
    {
        var peak = Peak;
        while (open > peak && Interlocked.CompareExchange(ref _peak, open, peak) is var found && found != peak)
        {
            peak = found;
        }
    }
}
