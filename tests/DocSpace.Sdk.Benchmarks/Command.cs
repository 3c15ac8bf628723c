using System.Globalization;
using BenchmarkDotNet.Running;
using DocSpace.Sdk.Benchmarks.Answers;
using DocSpace.Sdk.Benchmarks.Calls;
using DocSpace.Sdk.Benchmarks.ColdStart;
using DocSpace.Sdk.Benchmarks.Ratios;
using DocSpace.Sdk.Benchmarks.Scale;

namespace DocSpace.Sdk.Benchmarks;

/// <summary>What the program can do: the first argument says what, the others belong to it.</summary>
internal static class Command
{
    private const string Usage = """
        calls         every call by BenchmarkDotNet: time and bytes (its arguments follow, for instance --filter '*Create*')
        ratios        create and invite, all clients by turns: CPU and bytes beside those of HttpClient by hand
        cold-start    one program per client, compiled when it runs and ahead, from start to end (--quick: few rounds)
        scale         many rooms, members and callers on an emulated portal; fails where a bar is missed (--quick: small numbers)
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["calls", .. var rest]:
                BenchmarkSwitcher.FromAssembly(typeof(Command).Assembly).Run(rest, CallConfig.Create());
                return 0;
            case ["ratios", .. var rest]:
                return await RatioRunner.RunAsync(rest);
            case ["cold-start", .. var rest]:
                return await ColdStartRunner.RunAsync(rest);
            case [AnswerServer.CommandName, var rooms]:
                await AnswerServer.RunAsync(int.Parse(rooms, CultureInfo.InvariantCulture));
                return 0;
            case ["scale", .. var rest]:
                return await ScaleRunner.RunAsync(rest);
            case [EmulatorHost.CommandName, var rooms]:
                await EmulatorHost.RunAsync(int.Parse(rooms, CultureInfo.InvariantCulture));
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
