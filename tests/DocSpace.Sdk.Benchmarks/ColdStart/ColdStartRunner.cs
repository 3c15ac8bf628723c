using DocSpace.Sdk.Benchmarks.Answers;
using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.ColdStart;

/// <summary>
/// How long a program lasts that does nothing but create a room and invite somebody, from its start to its end. All programs run by turns, so
/// that a busy moment of the machine meets all of them.
/// </summary>
internal static class ColdStartRunner
{
    private const string Key = "sk-0123456789abcdef0123456789abcdef";

    // The first ones read the files from the disk.
    private const int WarmUp = 3;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var rounds = arguments.Contains("--quick") ? 3 : 41;
        using var server = await AnswerServerProcess.StartAsync(PortalTask.PageSize);
        await MeasureAsync("compiled when it runs", native: false, rounds, server.Address);
        await MeasureAsync("compiled ahead (NativeAOT)", native: true, rounds, server.Address);
        return 0;
    }

    private static async Task MeasureAsync(string how, bool native, int rounds, Uri portal)
    {
        var programs = new List<ColdStartProgram>();
        foreach (var client in Enum.GetValues<ColdStartClient>())
        {
            programs.Add(await ColdStartProgram.PublishAsync(client, native));
        }

        for (var round = -WarmUp; round < rounds; round++)
        {
            foreach (var program in programs)
            {
                var milliseconds = await program.RunAsync(portal, Key);
                if (round >= 0)
                {
                    program.Milliseconds.Add(milliseconds);
                }
            }
        }

        Write(how, programs, rounds);
    }

    private static void Write(string how, List<ColdStartProgram> programs, int rounds)
    {
        Console.WriteLine();
        Console.WriteLine($"Create and invite in a new process, {how}: medians of {rounds}");
        Console.WriteLine($"{"client",-14}{"ms",10}{"ratio",8}{"least ms",10}");
        var raw = Median.Of(programs[0].Milliseconds);
        foreach (var program in programs)
        {
            var median = Median.Of(program.Milliseconds);
            Console.WriteLine($"{program.Client,-14}{median,10:F1}{median / raw,8:F2}{program.Milliseconds.Min(),10:F1}");
        }
    }
}
