using System.Diagnostics;
using System.Globalization;

namespace DocSpace.Sdk.Benchmarks.Answers;

/// <summary>The <see cref="AnswerServer"/>, running.</summary>
internal sealed class AnswerServerProcess : IDisposable
{
    private readonly Process _process;

    private AnswerServerProcess(Process process, string[] words)
    {
        _process = process;
        Address = new Uri(words[0]);
        RoomForOne = int.Parse(words[1], CultureInfo.InvariantCulture);
        RoomForFifty = int.Parse(words[2], CultureInfo.InvariantCulture);
    }

    public Uri Address { get; }

    public int RoomForOne { get; }

    public int RoomForFifty { get; }

    public static async Task<AnswerServerProcess> StartAsync(int rooms)
    {
        // BenchmarkDotNet runs in an executable of its own, beside which this one lies as a library.
        var library = typeof(AnswerServer).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [library, AnswerServer.CommandName, rooms.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new(process, line.Split(' '));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
