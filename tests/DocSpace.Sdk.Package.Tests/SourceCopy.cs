namespace DocSpace.Sdk.Package.Tests;

/// <summary>
/// A copy of what the packages are made from, in a repository of its own: the build that runs the tests is left alone, and the
/// same sources can be built at two places.
/// </summary>
internal sealed class SourceCopy
{
    public const string Origin = "https://github.com/example/docspace-sdk";

    // Both packages at once: what they share is restored and built once.
    private const string Packages = "Packages.slnx";

    private const string SolutionFile = """
        <Solution>
          <Project Path="src/DocSpace.Sdk/DocSpace.Sdk.csproj" />
          <Project Path="src/DocSpace.Sdk.Testing/DocSpace.Sdk.Testing.csproj" />
        </Solution>
        """;

    private static readonly string[] Parts =
        ["src", "build", ".editorconfig", "Directory.Build.props", "LICENSE", "README.md", "global.json", "nuget.config"];

    private static readonly string[] Built = ["bin", "obj", "artifacts"];

    private SourceCopy(string folder, string commit)
    {
        Folder = folder;
        Commit = commit;
    }

    public string Folder { get; }

    public string Commit { get; }

    public static async Task<SourceCopy> MakeAsync(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var part in Parts)
        {
            Copy(Path.Combine(Repository.Root, part), Path.Combine(folder, part));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, ".gitignore"), "artifacts/\n", cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, Packages), SolutionFile, cancellationToken);
        await GitAsync("init", "--quiet", "--initial-branch=main");
        await GitAsync("remote", "add", "origin", $"{Origin}.git");
        await GitAsync("add", "--all");
        await GitAsync("commit", "--quiet", "--message=Sources");
        return new SourceCopy(folder, (await GitAsync("rev-parse", "HEAD")).Trim());

        Task<string> GitAsync(params string[] arguments) => Command.RunAsync("git", folder, cancellationToken, arguments);
    }

    /// <summary>Runs <c>dotnet</c> as a release is built: <c>build</c> or <c>pack</c> with both packages.</summary>
    public Task<string> DotnetAsync(string verb, string version, CancellationToken cancellationToken, params string[] more) =>
        Command.RunAsync(
            "dotnet",
            Folder,
            cancellationToken,
            [
                verb, Packages, "--configuration", "Release", "-p:ContinuousIntegrationBuild=true", $"-p:MinVerVersionOverride={version}",

                // The analyzers had their say about the same sources when the libraries were built for these tests.
                "-p:RunAnalyzers=false", .. more,
            ]);

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(static entry => !Built.Contains(Path.GetFileName(entry))))
        {
            Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
        }
    }
}
