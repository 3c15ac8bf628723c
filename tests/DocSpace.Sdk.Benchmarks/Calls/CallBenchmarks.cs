using BenchmarkDotNet.Attributes;
using DocSpace.Sdk.Benchmarks.Answers;
using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Calls;

/// <summary>One call at a time.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class CallBenchmarks
{
    private readonly string[] _one = PortalTask.Emails(1);
    private readonly string[] _fifty = PortalTask.Emails(50);

    private AnsweringPortal _portal = null!;
    private IPortalClient _client = null!;
    private TelemetryListeners? _listeners;

    /// <summary>Where the portal is.</summary>
    [ParamsAllValues]
    public Place Place { get; set; }

    /// <summary>The client.</summary>
    [ParamsAllValues]
    public ClientKind Client { get; set; }

    /// <summary>How many rooms the portal has.</summary>
    internal int Rooms { get; init; } = 10_000;

    /// <summary>Starts the portal and makes the client.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _portal = await AnsweringPortal.StartAsync(Place, Rooms);
        _client = _portal.CreateClient(Client);
        _listeners = Client is ClientKind.SdkTelemetry ? new TelemetryListeners() : null;
    }

    /// <summary>Ends what was made.</summary>
    [GlobalCleanup]
    public void CleanUp()
    {
        _client.Dispose();
        _listeners?.Dispose();
        _portal.Dispose();
    }

    /// <summary>One request.</summary>
    [Benchmark]
    public Task<int> Create() => _client.CreateAsync();

    /// <summary>Three requests.</summary>
    [Benchmark]
    public Task<int> InviteOne() => _client.InviteAsync(_portal.RoomForOne, _one);

    /// <summary>Three requests.</summary>
    [Benchmark]
    public Task<int> InviteFifty() => _client.InviteAsync(_portal.RoomForFifty, _fifty);

    /// <summary>One request.</summary>
    [Benchmark]
    public Task<int> ListHundred() => _client.ListAsync();

    /// <summary>A hundred requests for ten thousand rooms.</summary>
    [Benchmark]
    public Task<int> EnumerateAll() => _client.EnumerateAsync();
}
