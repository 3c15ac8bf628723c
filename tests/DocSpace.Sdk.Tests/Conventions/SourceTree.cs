namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>The repository that the tests were built from.</summary>
internal static class SourceTree
{
    private static readonly string[] Built = ["bin", "obj", "artifacts"];

    public static string Root { get; } = FindRoot();

    /// <summary>The C# files under a folder of the repository: path from the repository's root, with forward slashes, and text.</summary>
    public static IReadOnlyList<(string Path, string Text)> CSharpFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(static file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), File: file))
            .Where(static found => !found.Path.Split('/').Any(Built.Contains))
            .OrderBy(static found => found.Path, StringComparer.Ordinal)
            .Select(static found => (found.Path, File.ReadAllText(found.File))),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DocSpace.Sdk.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository: DocSpace.Sdk.sln was not found.");
        }

        return folder.FullName;
    }
}
