using System.Collections.Concurrent;
using System.Diagnostics;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>Many callers share one client; each creates a room, invites somebody and reads the room.</summary>
internal static class ManyCallers
{
    public static async Task<IReadOnlyList<ScaleRow>> RunAsync(ScaleSize size)
    {
        using var portal = await EmulatorProcess.StartAsync();
        using var client = portal.CreateClient();
        using var connections = new ConnectionPeak();
        using var memory = new MemoryPeak();
        var latencies = new ConcurrentBag<TimeSpan>();

        var started = Stopwatch.GetTimestamp();
        var succeeded = await Task.WhenAll(Enumerable.Range(0, size.Callers).Select(number => CallAsync(client, number, latencies)));
        var time = Stopwatch.GetElapsedTime(started);

        TimeSpan[] sorted = [.. latencies.Order()];
        return
        [
            ScaleRow.Exactly("callers that succeeded", succeeded.Count(static hasSucceeded => hasSucceeded), size.Callers),
            new("calls a second", ScaleText.Number(sorted.Length / time.TotalSeconds)),
            new("latency of a call with its wait, half and 99 %", $"{At(sorted, 0.5)}, {At(sorted, 0.99)}"),
            ScaleRow.AtMost("connections at once", connections.Peak, EmulatorProcess.MostRequests),
            new("peak memory of the client", ScaleText.Megabytes(memory.Peak)),
            new("peak memory of the emulator", ScaleText.Megabytes(portal.PeakWorkingSet)),
        ];
    }

    private static async Task<bool> CallAsync(DocSpaceClient client, int number, ConcurrentBag<TimeSpan> latencies)
    {
        // The callers come at once, not one after the other as far as each gets without waiting.
        await Task.Yield();
        try
        {
            var room = await TimeAsync(() => client.CreateRoomAsync($"Room {number}", RoomType.Custom), latencies);
            var report = await TimeAsync(() => client.InviteAsync(room, $"person{number}@example.com", RoomAccess.Read), latencies);
            var read = await TimeAsync(() => client.Rooms.GetAsync(room.Id), latencies);
            return report.AllGranted && read.Id == room.Id;
        }
        catch (DocSpaceException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return false;
        }
    }

    private static async Task<T> TimeAsync<T>(Func<Task<T>> call, ConcurrentBag<TimeSpan> latencies)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await call();
        latencies.Add(Stopwatch.GetElapsedTime(started));
        return result;
    }

    private static string At(TimeSpan[] sorted, double part) =>
        sorted.Length == 0 ? "-" : ScaleText.Milliseconds(sorted[(int)((sorted.Length - 1) * part)]);
}
