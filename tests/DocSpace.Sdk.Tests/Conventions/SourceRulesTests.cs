namespace DocSpace.Sdk.Tests.Conventions;

public sealed class SourceRulesTests(ITestOutputHelper output)
{
    [Fact]
    public void Source_files_are_small_hold_one_type_in_their_folders_namespace_and_leave_nothing_open()
    {
        var files = SourceTree.CSharpFiles("src");

        int[] lengths = [.. files.Select(static file => file.Text.Split('\n').Length - 1).Order()];
        output.WriteLine($"{lengths.Length} files, median {lengths[lengths.Length / 2]} lines (meant to stay below 60), longest {lengths[^1]}.");
        Rule.Holds(files.SelectMany(static file => SourceRules.Breaches(file.Path, file.Text)));
    }

    [Fact]
    public void Tests_are_in_their_folders_namespace() => Rule.Holds(
        SourceTree.CSharpFiles("tests")
            .SelectMany(static file => SourceRules.Breaches(file.Path, file.Text))
            .Where(static breach => breach.Contains(" is in the namespace ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("public sealed class A;\ninternal enum B\n{\n}", "2 top-level types")]
    [InlineData("_logger.LogInformation(\"\");", "logs by itself")]
    [InlineData("[LoggerMessage(1, LogLevel.Debug, \"\")]", "logs by itself")]
    [InlineData("// TODO", "says TODO")]
    [InlineData("throw new NotImplementedException();", "says new NotImplementedException")]
    [InlineData("namespace DocSpace.Sdk.Sharing;", "is in the namespace DocSpace.Sdk.Sharing")]
    public void Each_breach_is_found(string text, string breach) =>
        Assert.Contains(breach, Assert.Single(SourceRules.Breaches("src/DocSpace.Sdk/Rooms/Sample.cs", text)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_too_long_is_found() =>
        Assert.Contains("more than 400 lines", Assert.Single(SourceRules.Breaches("src/DocSpace.Sdk/A.cs", new string('\n', 400))), StringComparison.Ordinal);

    [Fact]
    public void A_decent_file_has_no_breach() => Assert.Empty(SourceRules.Breaches(
        "src/DocSpace.Sdk/Rooms/Sample.cs",
        "namespace DocSpace.Sdk.Rooms;\n\n/// <summary>A class of rooms.</summary>\npublic sealed class Sample\n{\n    private enum Inner\n    {\n    }\n}\n"));
}
