using DocSpace.Sdk.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedFiles))]

namespace DocSpace.Sdk.Package.Tests;

/// <summary>Both packages, packed once for all tests into a folder that goes afterwards.</summary>
public sealed class PackedFiles : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docspace-package-").FullName;
    private readonly Dictionary<string, PackageFile> _packages = [];

    /// <summary>A version that no cache can know.</summary>
    public string Version { get; } = $"0.0.1-test.r{Guid.NewGuid():N}";

    /// <summary>The commit that the packages were made from.</summary>
    public string Commit { get; private set; } = string.Empty;

    /// <summary>What <c>dotnet pack</c> wrote.</summary>
    public string Output { get; private set; } = string.Empty;

    /// <summary>The folder with the packages, which a project can use as a source.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>A folder for one test.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    /// <summary>A package by its id; the one with the symbols has the id followed by <c>.symbols</c>.</summary>
    public PackageFile this[string id] => _packages[id];

    public async ValueTask InitializeAsync()
    {
        var sources = await SourceCopy.MakeAsync(Path.Combine(_folder, "sources"), CancellationToken.None);
        Commit = sources.Commit;
        Output = await sources.DotnetAsync("pack", Version, CancellationToken.None, "--output", Feed);
        foreach (var id in (string[])["DocSpace.Sdk.Rooms", "DocSpace.Sdk.Testing"])
        {
            _packages.Add(id, new PackageFile(Path.Combine(Feed, $"{id}.{Version}.nupkg")));
            _packages.Add($"{id}.symbols", new PackageFile(Path.Combine(Feed, $"{id}.{Version}.snupkg")));
        }
    }

    public ValueTask DisposeAsync()
    {
        // Git writes its objects read-only, which only Windows takes as a reason not to delete them.
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
