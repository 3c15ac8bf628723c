using System.Diagnostics;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>All rooms of a large portal one after the other, of which the client never holds more than a page.</summary>
internal static class LongList
{
    private const int Samples = 10;
    private const double Tolerance = 1.1;

    public static async Task<IReadOnlyList<ScaleRow>> RunAsync(ScaleSize size)
    {
        using var portal = await EmulatorProcess.StartAsync(size.ListedRooms);
        using var client = portal.CreateClient();
        var page = await PageWeight.MeasureAsync(client);

        List<long> live = [];
        var rooms = 0;
        var started = Stopwatch.GetTimestamp();
        await foreach (var room in client.Rooms.EnumerateAsync(new RoomQuery { SortBy = RoomSortBy.Created }))
        {
            rooms++;
            if (rooms % (size.ListedRooms / Samples) == 0)
            {
                // On the stack beneath may lie what brought the page: the answer, and the bytes that it was read from.
                await Task.Yield();
                live.Add(GC.GetTotalMemory(forceFullCollection: true));
            }

            GC.KeepAlive(room);
        }

        var time = Stopwatch.GetElapsedTime(started);
        return
        [
            ScaleRow.Exactly("rooms enumerated", rooms, size.ListedRooms),
            ScaleRow.AtMost("live kB more than at the first tenth", (live.Max() - live[0]) / 1000.0, page * Tolerance / 1000, "N1"),
            new("live kB at every tenth", string.Join(", ", live.Select(static bytes => ScaleText.Number(bytes / 1000)))),
            new("a page of 100 rooms, live", ScaleText.Kilobytes(page)),
            new("rooms a second", ScaleText.Number(rooms / time.TotalSeconds)),
            new("time to make the rooms in the emulator", ScaleText.Seconds(portal.SeedTime)),
            new("peak memory of the emulator", ScaleText.Megabytes(portal.PeakWorkingSet)),
        ];
    }
}
