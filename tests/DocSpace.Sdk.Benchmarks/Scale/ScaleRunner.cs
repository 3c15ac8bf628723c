namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>
/// Measures what a client of many rooms, members and callers meets. The portal is emulated in a process of its own, without the rate
/// limits that a real one has: they would be all that is measured.
/// </summary>
internal static class ScaleRunner
{
    private static readonly (string Title, Func<ScaleSize, Task<IReadOnlyList<ScaleRow>>> RunAsync)[] _scenarios =
    [
        ("The emulator under a raw load", RawCreates.RunAsync),
        ("Many invitations in one call", ManyInvitations.RunAsync),
        ("Many rooms created at once", ManyRooms.RunAsync),
        ("A long list of rooms", LongList.RunAsync),
        ("Many callers of one client", ManyCallers.RunAsync),
    ];

    /// <returns>0 when every bar is met, else 1.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var size = arguments.Contains("--quick") ? ScaleSize.Quick : ScaleSize.Full;
        var isMet = true;
        foreach (var (title, runAsync) in _scenarios)
        {
            var rows = await runAsync(size);
            ScaleTable.Write(title, rows);
            isMet &= rows.All(static row => row.IsMet is not false);
        }

        Console.WriteLine();
        Console.WriteLine(isMet ? "All bars are met." : "A bar is missed.");
        return isMet ? 0 : 1;
    }
}
