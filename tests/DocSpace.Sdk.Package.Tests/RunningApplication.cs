using System.Diagnostics;

namespace DocSpace.Sdk.Package.Tests;

/// <summary>A web application in a process of its own, on a port that it chose.</summary>
internal sealed class RunningApplication : IDisposable
{
    private const string Announcement = "Now listening on: ";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private RunningApplication(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<RunningApplication> StartAsync(
        string library,
        IEnumerable<KeyValuePair<string, string>> environment,
        CancellationToken cancellationToken)
    {
        var start = Command.Prepare("dotnet", Path.GetDirectoryName(library)!, library, "--urls", "http://127.0.0.1:0");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        try
        {
            return new RunningApplication(process, await ReadAddressAsync(process, cancellationToken));
        }
        catch
        {
            End(process);
            throw;
        }
    }

    public void Dispose() => End(_process);

    private static async Task<Uri> ReadAddressAsync(Process process, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        var seen = string.Empty;
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            seen += line + Environment.NewLine;
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var found)
            {
                // Nobody waits for the rest, but a full pipe would stop the application.
                process.BeginErrorReadLine();
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Uri(line[(found + Announcement.Length)..].Trim());
            }
        }

        throw new InvalidOperationException($"The application ended before it listened:{Environment.NewLine}{seen}{await process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    private static void End(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
