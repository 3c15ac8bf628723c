namespace DocSpace.Sdk.Package.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

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
