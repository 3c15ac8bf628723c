using System.Diagnostics;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>Rooms that are all asked for at once: the client lets as many requests out as a portal takes, and makes none of them twice.</summary>
internal static class ManyRooms
{
    public static async Task<IReadOnlyList<ScaleRow>> RunAsync(ScaleSize size)
    {
        using var portal = await EmulatorProcess.StartAsync();
        using var client = portal.CreateClient();

        var started = Stopwatch.GetTimestamp();
        var created = await Task.WhenAll(Enumerable.Range(0, size.CreatedRooms)
            .Select(number => client.CreateRoomAsync($"Room {number}", RoomType.Collaboration)));
        var time = Stopwatch.GetElapsedTime(started);

        var (rooms, titles) = await portal.AskAsync(EmulatorHost.RoomsQuestion);
        return
        [
            ScaleRow.Exactly("rooms returned, each once", created.DistinctBy(static room => room.Id).Count(), size.CreatedRooms),
            ScaleRow.Exactly("rooms in the portal", rooms, size.CreatedRooms),
            ScaleRow.Exactly("titles in the portal", titles, size.CreatedRooms),
            new("rooms a second, from the first call on", ScaleText.Number(size.CreatedRooms / time.TotalSeconds)),
        ];
    }
}
