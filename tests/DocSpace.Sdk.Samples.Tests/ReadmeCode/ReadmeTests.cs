namespace DocSpace.Sdk.Samples.Tests.ReadmeCode;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/DocSpace.Sdk.Testing/README.md")]
    [InlineData("docs/credentials.md")]
    public async Task Every_block_of_code_in_a_readme_compiles_and_does_what_it_promises(string path) =>
        AssertNone(await SnippetCheck.FindProblemsAsync(await ReadAsync(Path.Combine(Root(), path))));

    [Fact]
    public async Task The_check_has_nothing_against_good_blocks() =>
        AssertNone(await SnippetCheck.FindProblemsAsync(await ReadFixtureAsync("Good.md")));

    [Fact]
    public async Task The_check_finds_every_broken_block()
    {
        var text = await ReadFixtureAsync("Broken.md");

        var problems = await SnippetCheck.FindProblemsAsync(text);

        // In that file the last line before a block, but for the mark and the fence, is what the check must say about it.
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(SnippetReader.Read(text).Select(static snippet => snippet.Line), problems.Select(static problem => problem.Line));
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Contains(Expected(lines, problem.Line), problem.Problem, StringComparison.Ordinal));
    }

    private static void AssertNone(IReadOnlyList<(int Line, string Problem)> problems) =>
        Assert.True(problems.Count == 0, string.Join('\n', problems.Select(static problem => $"Line {problem.Line}: {problem.Problem}")));

    private static string Expected(string[] lines, int line) =>
        lines.Take(line - 2).Last(static text => text.Length > 0 && !text.StartsWith('<'));

    private static Task<string> ReadFixtureAsync(string name) => ReadAsync(Path.Combine(AppContext.BaseDirectory, "ReadmeCode", "Fixtures", name));

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "DocSpace.Sdk.sln")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
        }

        return directory.FullName;
    }
}
