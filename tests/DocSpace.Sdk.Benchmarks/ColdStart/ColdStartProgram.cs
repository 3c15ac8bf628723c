using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DocSpace.Sdk.Benchmarks.ColdStart;

/// <summary>A program that makes a client, creates a room, invites one person and ends.</summary>
internal sealed class ColdStartProgram
{
    private const string Project = "DocSpace.Sdk.ColdStart";

    private readonly string _folder;

    private ColdStartProgram(ColdStartClient client, string folder)
    {
        Client = client;
        _folder = folder;
    }

    public ColdStartClient Client { get; }

    public List<double> Milliseconds { get; } = [];

    /// <summary>Builds the program, to be compiled when it runs or ahead.</summary>
    public static async Task<ColdStartProgram> PublishAsync(ColdStartClient client, bool native)
    {
        var root = RepositoryRoot();
        var folder = Path.Combine(root, "artifacts", "cold-start", $"{client}-{(native ? "native" : "jit")}");
        string[] how = native ? ["-p:PublishAot=true", "--runtime", RuntimeInformation.RuntimeIdentifier] : ["--self-contained", "false"];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, "tests", Project), "-c", "Release", $"-p:ColdStartClient={client}", "-o", folder, .. how])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? new(client, folder) : throw new InvalidOperationException(output);
    }

    /// <summary>From before the process begins until it has ended.</summary>
    public async Task<double> RunAsync(Uri portal, string apiKey)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(Path.Combine(_folder, Project), [portal.ToString(), apiKey]);
        await process.WaitForExitAsync();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"{Client} ended with {process.ExitCode}.");
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DocSpace.Sdk.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The programs are built from the sources: run this inside the repository.");
        }

        return folder.FullName;
    }
}
