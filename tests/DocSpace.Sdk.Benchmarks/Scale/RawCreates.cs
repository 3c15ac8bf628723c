using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>
/// How many rooms a second the emulator creates, so that it is never what holds up a test: plain HttpClient over a few connections.
/// </summary>
internal static class RawCreates
{
    private const int Connections = 8;
    private const int Bar = 3_000;

    private static readonly byte[] _body = """{"title":"A room of the load","roomType":5}"""u8.ToArray();

    public static async Task<IReadOnlyList<ScaleRow>> RunAsync(ScaleSize size)
    {
        using var portal = await EmulatorProcess.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = portal.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", portal.ApiKey);

        // The first round is not counted: in it the code is compiled. From round to round the portal holds more rooms.
        List<double> speeds = [];
        var cpu = TimeSpan.Zero;
        for (var round = 0; round <= size.RawRounds; round++)
        {
            var cpuBefore = portal.CpuTime;
            var started = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => CreateAsync(http, size.RawCreates / Connections)));
            if (round > 0)
            {
                speeds.Add(size.RawCreates / Stopwatch.GetElapsedTime(started).TotalSeconds);
                cpu += portal.CpuTime - cpuBefore;
            }
        }

        var (rooms, _) = await portal.AskAsync(EmulatorHost.RoomsQuestion);
        return
        [
            ScaleRow.Speed("creates a second, median of the rounds", speeds.Order().ElementAt(speeds.Count / 2), Bar, size.JudgesTime),
            new("creates a second, best and last round", $"{ScaleText.Number(speeds.Max())}, {ScaleText.Number(speeds[^1])}"),
            new("CPU of the emulator for a create", $"{cpu.TotalMicroseconds / size.RawRounds / size.RawCreates:F0} us"),
            ScaleRow.Exactly("rooms in the portal", rooms, (size.RawRounds + 1) * size.RawCreates),
            new("peak memory of the emulator", ScaleText.Megabytes(portal.PeakWorkingSet)),
        ];
    }

    private static async Task CreateAsync(HttpClient http, int rooms)
    {
        for (var number = 0; number < rooms; number++)
        {
            using var content = new ByteArrayContent(_body);
            content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json, Encoding.UTF8.WebName);
            using var answer = await http.PostAsync(new Uri("/api/2.0/files/rooms", UriKind.Relative), content);
            answer.EnsureSuccessStatusCode();
        }
    }
}
