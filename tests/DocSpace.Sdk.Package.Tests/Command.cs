using System.Diagnostics;

namespace DocSpace.Sdk.Package.Tests;

/// <summary>Runs a program to its end. Whatever it started ends with it.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    // A test run hands its own build, repository and package folder on to its children.
    private static readonly string[] Inherited =
    [
        "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly",
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "NUGET_PACKAGES",
    ];

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",

        // Nothing keeps running for a next build.
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",

        // The same tree makes the same commit, whoever makes it.
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = Path.Combine(Path.GetTempPath(), "no-such-gitconfig"),
        ["GIT_AUTHOR_NAME"] = "DocSpace.Sdk",
        ["GIT_AUTHOR_EMAIL"] = "sdk@example.com",
        ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_COMMITTER_NAME"] = "DocSpace.Sdk",
        ["GIT_COMMITTER_EMAIL"] = "sdk@example.com",
        ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
    };

    public static ProcessStartInfo Prepare(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Runs a program and gives what it wrote. A failure of the program is an exception with all of it.</summary>
    public static Task<string> RunAsync(string program, string folder, CancellationToken cancellationToken, params string[] arguments) =>
        RunAsync(Prepare(program, folder, arguments), cancellationToken);

    private static async Task<string> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            var text = await output + await errors;
            return process.ExitCode == 0
                ? text
                : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:{Environment.NewLine}{text}");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
