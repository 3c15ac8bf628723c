using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.ExceptionServices;
using DocSpace.Sdk.Tests.Framework;

[assembly: AssemblyFixture(typeof(SuiteGuard))]

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>
/// Reads everything that the SDK logs, traces, measures and throws in any test of this assembly, and fails the run when an address, a
/// credential or a title is in it, whatever the test itself looks at.
/// </summary>
public sealed class SuiteGuard : IDisposable
{
    private static readonly ConcurrentQueue<string> _findings = new();
    private static readonly AsyncLocal<bool> _isDeaf = new();
    private static int _seen;

    [ThreadStatic]
    private static bool _isReading;

    private readonly ActivityListener _traces = new()
    {
        ShouldListenTo = static source => source.Name == TelemetryProbe.Name,
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => _isDeaf.Value ? ActivitySamplingResult.None : ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = static activity => Read("trace", TelemetryProbe.Text(activity)),
    };

    private readonly MeterListener _metrics = new()
    {
        InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == TelemetryProbe.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        },
    };

    public SuiteGuard()
    {
        ActivitySource.AddActivityListener(_traces);
        _metrics.SetMeasurementEventCallback<double>(static (_, _, tags, _) => Read("metric", tags));
        _metrics.SetMeasurementEventCallback<long>(static (_, _, tags, _) => Read("metric", tags));
        _metrics.SetMeasurementEventCallback<int>(static (_, _, tags, _) => Read("metric", tags));
        _metrics.Start();
        AppDomain.CurrentDomain.FirstChanceException += OnThrown;
    }

    /// <summary>Lets nobody listen to activities in the flow of a test.</summary>
    public static void TraceNothing() => _isDeaf.Value = true;

    /// <summary>Reads what an observer of the SDK could see.</summary>
    public static void Read(string where, string text)
    {
        Interlocked.Increment(ref _seen);
        if (PrivateText.Find(text) is { } found)
        {
            _findings.Enqueue($"{TestContext.Current.Test?.TestDisplayName}: {where} holds \"{found}\": {text}");
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= OnThrown;
        _traces.Dispose();
        _metrics.Dispose();
        if (!_findings.IsEmpty)
        {
            throw new InvalidOperationException($"{_findings.Count} of {_seen} logs, activities, measurements and exceptions hold something private:\n{string.Join("\n", _findings.Take(20))}");
        }
    }

    private static void Read(string where, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            Read(where, $"{tag.Key}={tag.Value}");
        }
    }

    private static void OnThrown(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        // Reading can throw, too.
        if (_isReading || thrown.Exception.GetType().Assembly != typeof(DocSpaceClient).Assembly)
        {
            return;
        }

        _isReading = true;
        try
        {
            Read("exception", ObjectText.Of(thrown.Exception));
        }
        finally
        {
            _isReading = false;
        }
    }
}
