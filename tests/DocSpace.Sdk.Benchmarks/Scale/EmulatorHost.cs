using System.Diagnostics;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>The emulated portal in a process of its own, so that its work is not counted as the client's.</summary>
internal static class EmulatorHost
{
    /// <summary>
    /// The command that starts it, followed by the number of rooms that it holds. It prints its address, its key and for how many
    /// milliseconds it made the rooms; then it answers questions, one a line, until its input ends.
    /// </summary>
    public const string CommandName = "emulator";

    /// <summary>How many times members were set and listed.</summary>
    public const string ShareQuestion = "share";

    /// <summary>How many rooms there are, and how many titles they have.</summary>
    public const string RoomsQuestion = "rooms";

    public static async Task RunAsync(int rooms)
    {
        await using var portal = await DocSpaceEmulator.StartAsync();
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < rooms; number++)
        {
            portal.AddRoom($"Room {number}", RoomType.Custom);
        }

        Console.WriteLine($"{portal.BaseAddress} {portal.ApiKey} {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0}");
        while (await Console.In.ReadLineAsync() is { } question)
        {
            Console.WriteLine(question switch
            {
                ShareQuestion => $"{CountShares(portal, "PUT")} {CountShares(portal, "GET")}",
                RoomsQuestion => $"{portal.Rooms.Count} {portal.Rooms.Select(static room => room.Title).Distinct().Count()}",
                _ => throw new ArgumentException($"'{question}' is not a question.", nameof(rooms)),
            });
        }
    }

    private static int CountShares(DocSpaceEmulator portal, string method) =>
        portal.Requests.Count(request => request.Method == method && request.Path.EndsWith("/share", StringComparison.Ordinal));
}
