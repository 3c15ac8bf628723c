using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>Listens to what the SDK traces and measures in the flow of the test that made it: others run beside it in this process.</summary>
internal sealed class TelemetryProbe : IDisposable
{
    public const string Name = "DocSpace.Sdk";

    private static readonly AsyncLocal<TelemetryProbe?> Flow = new();

    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ConcurrentQueue<Measurement> _measurements = new();
    private readonly ConcurrentQueue<string> _instruments = new();
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics = new();

    public TelemetryProbe()
    {
        Flow.Value = this;
        _traces = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => Flow.Value == this ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (Flow.Value == this)
                {
                    _activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Name)
            {
                _instruments.Enqueue(instrument.Name);
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _metrics.Start();
    }

    /// <summary>The activities that ended, in that order.</summary>
    public IReadOnlyCollection<Activity> Activities => _activities;

    public IReadOnlyCollection<Measurement> Measurements => _measurements;

    public IReadOnlyCollection<string> Instruments => _instruments;

    /// <summary>Everything that an exporter could see of an activity.</summary>
    public static string Text(Activity activity) =>
        $"{activity.DisplayName} {activity.StatusDescription} {Tags(activity.TagObjects)} {string.Join(" ", activity.Baggage)} "
        + string.Join(" ", activity.Events.Select(entry => $"{entry.Name} {Tags(entry.Tags)}"));

    /// <summary>What one instrument counted, by its tags.</summary>
    public string[] Of(string instrument) =>
        [.. _measurements.Where(measurement => measurement.Instrument == instrument).Select(measurement => $"{measurement.Tags} {measurement.Value}".TrimStart())];

    public void Dispose()
    {
        Flow.Value = null;
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static string Tags(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(" ", tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Flow.Value == this)
        {
            _measurements.Enqueue(new(instrument.Name, Tags(tags.ToArray()), value));
        }
    }

    internal sealed record Measurement(string Instrument, string Tags, double Value);
}
