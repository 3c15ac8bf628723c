using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>Listens to all activities and metrics of the SDK, as an exporter would.</summary>
internal sealed class TelemetryListeners : IDisposable
{
    private const string Source = "DocSpace.Sdk";

    private readonly MeterListener _metrics = new()
    {
        InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == Source)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        },
    };

    private readonly ActivityListener _activities = new()
    {
        ShouldListenTo = static source => source.Name == Source,
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    };

    public TelemetryListeners()
    {
        _metrics.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        _metrics.SetMeasurementEventCallback<int>(static (_, _, _, _) => { });
        _metrics.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        _metrics.Start();
        ActivitySource.AddActivityListener(_activities);
    }

    public void Dispose()
    {
        _metrics.Dispose();
        _activities.Dispose();
    }
}
