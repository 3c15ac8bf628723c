using System.Collections.Concurrent;

namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>Which scenario called which endpoints.</summary>
internal sealed class EndpointLog
{
    private readonly ConcurrentDictionary<(string Scenario, string EndpointId), int> _calls = new();

    public void Add(string scenario, Endpoint endpoint) => _calls.AddOrUpdate((scenario, endpoint.Id), 1, static (_, count) => count + 1);

    public IReadOnlySet<string> CalledBy(string scenario) =>
        _calls.Keys.Where(key => key.Scenario == scenario).Select(static key => key.EndpointId).ToHashSet();

    public IReadOnlyDictionary<string, int> CallsByEndpoint() =>
        _calls.GroupBy(static call => call.Key.EndpointId).ToDictionary(static group => group.Key, static group => group.Sum(static call => call.Value));
}
