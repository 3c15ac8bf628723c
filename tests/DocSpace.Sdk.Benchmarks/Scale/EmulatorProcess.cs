using System.Diagnostics;
using System.Globalization;

namespace DocSpace.Sdk.Benchmarks.Scale;

/// <summary>The <see cref="EmulatorHost"/>, running.</summary>
internal sealed class EmulatorProcess : IDisposable
{
    // As many as a real portal takes.
    private const int MaxReads = 50;
    private const int MaxWrites = 15;

    private readonly Process _process;

    private EmulatorProcess(Process process, string[] words)
    {
        _process = process;
        Address = new Uri(words[0]);
        ApiKey = words[1];
        SeedTime = TimeSpan.FromMilliseconds(int.Parse(words[2], CultureInfo.InvariantCulture));
    }

    /// <summary>How many requests of one client are under way at once.</summary>
    public const int MostRequests = MaxReads + MaxWrites;

    public Uri Address { get; }

    public string ApiKey { get; }

    /// <summary>How long the portal made the rooms that it started with.</summary>
    public TimeSpan SeedTime { get; }

    public static async Task<EmulatorProcess> StartAsync(int rooms = 0)
    {
        string[] arguments = [typeof(EmulatorHost).Assembly.Location, EmulatorHost.CommandName, rooms.ToString(CultureInfo.InvariantCulture)];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The emulator did not start.");
        return new(process, line.Split(' '));
    }

    /// <summary>The CPU time that the portal took so far.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that the portal took so far.</summary>
    public long PeakWorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public DocSpaceClient CreateClient() => DocSpaceClient.Create(new DocSpaceClientOptions
    {
        BaseAddress = Address,
        ApiKey = ApiKey,
        MaxConcurrentReads = MaxReads,
        MaxConcurrentWrites = MaxWrites,
    });

    /// <summary>Asks something that is answered by two numbers.</summary>
    public async Task<(int First, int Second)> AskAsync(string question)
    {
        await _process.StandardInput.WriteLineAsync(question);
        await _process.StandardInput.FlushAsync();
        var words = (await _process.StandardOutput.ReadLineAsync())!.Split(' ');
        return (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
