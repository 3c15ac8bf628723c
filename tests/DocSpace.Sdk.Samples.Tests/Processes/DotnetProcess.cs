using System.Diagnostics;
using System.Text;

namespace DocSpace.Sdk.Samples.Tests.Processes;

/// <summary>A built program that runs as a process of its own, without the portal that the environment of the tests may name.</summary>
internal sealed class DotnetProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Task<string> _error;

    private DotnetProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public static DotnetProcess Start(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        start.Environment.Remove("DOCSPACE_URL");
        start.Environment.Remove("DOCSPACE_API_KEY");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        InterruptSignal.StopIgnoring();
        return new DotnetProcess(Process.Start(start)!);
    }

    public static async Task<ProcessResult> RunAsync(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(assembly, arguments, environment);
        return await process.WaitForEndAsync();
    }

    /// <summary>Reads the output up to the first line that holds a text, and returns that line.</summary>
    public async Task<string> ReadLineAsync(string text)
    {
        using var limit = Limit();
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            _output.AppendLine(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The program ended without \"{text}\". It wrote:\n{_output}{await _error}");
    }

    public async Task<ProcessResult> WaitForEndAsync()
    {
        using var limit = Limit();
        _output.Append(await _process.StandardOutput.ReadToEndAsync(limit.Token));
        await _process.WaitForExitAsync(limit.Token);
        return new ProcessResult(_process.ExitCode, _output.ToString(), await _error);
    }

    /// <summary>Sends a signal, for instance INT as Ctrl+C does.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static CancellationTokenSource Limit()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        return limit;
    }
}
