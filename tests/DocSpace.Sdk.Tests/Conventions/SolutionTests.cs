namespace DocSpace.Sdk.Tests.Conventions;

public sealed class SolutionTests
{
    private static readonly string[] Folders = ["src", "tests", "samples"];

    // One command runs all tests only while all of them are in the solution.
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(SourceTree.Root, "DocSpace.Sdk.sln")).Replace('\\', '/');
        var projects = Folders
            .Select(static folder => Path.Combine(SourceTree.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Select(static project => Path.GetRelativePath(SourceTree.Root, project).Replace('\\', '/'));

        Rule.Holds(projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }
}
