using DocSpace.Sdk.Benchmarks.Answers;
using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Ratios;

/// <summary>
/// Creates rooms and invites one person into each, with all clients by turns, so that a busy moment of the machine meets all of them, and
/// compares medians. Ratios are those of the same run; the bars are in docs/performance.md.
/// </summary>
internal static class RatioRunner
{
    // Until the code is compiled for good.
    private const int WarmUp = 10;

    private static readonly ClientKind[] _kinds = Enum.GetValues<ClientKind>();

    public static async Task<int> RunAsync(string[] arguments)
    {
        var isQuick = arguments.Contains("--quick");
        var rounds = isQuick ? 3 : 60;
        var memory = await MeasureAsync(Place.Memory, rounds, pairs: isQuick ? 50 : 500);
        var loopback = await MeasureAsync(Place.Loopback, rounds, pairs: isQuick ? 50 : 300);
        RatioTable.Write("in memory", memory);
        RatioTable.Write("over loopback", loopback);
        return 0;
    }

    private static async Task<IReadOnlyList<Measured>> MeasureAsync(Place place, int rounds, int pairs)
    {
        using var portal = await AnsweringPortal.StartAsync(place, PortalTask.PageSize);
        var email = PortalTask.Emails(1);
        var samples = _kinds.ToDictionary(static kind => kind, static _ => new List<Sample>());
        var clients = _kinds.ToDictionary(static kind => kind, portal.CreateClient);
        for (var round = -WarmUp; round < rounds; round++)
        {
            // Nobody always comes behind the same other.
            for (var turn = 0; turn < _kinds.Length; turn++)
            {
                var kind = _kinds[(turn + round + WarmUp) % _kinds.Length];
                using var listeners = kind is ClientKind.SdkTelemetry ? new TelemetryListeners() : null;
                var sample = await Sample.TakeAsync(clients[kind], portal.RoomForOne, email, pairs);
                if (round >= 0)
                {
                    samples[kind].Add(sample);
                }
            }
        }

        foreach (var client in clients.Values)
        {
            client.Dispose();
        }

        return [.. _kinds.Select(kind => new Measured(kind, samples[kind]))];
    }
}
