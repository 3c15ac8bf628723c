namespace DocSpace.Sdk.Samples.Tests.ConsoleSample;

public sealed class DefaultRunTests
{
    [Fact]
    public async Task Without_arguments_it_creates_the_room_on_an_emulator_and_lets_the_example_user_in()
    {
        var result = await Sample.RunAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains("Portal: emulator", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"Title\W+Project Collaboration\b", result.Output);
        Assert.Matches(@"Type\W+Collaboration\b", result.Output);
        Assert.Matches(@"Room\W+(\d+)\b[\s\S]*Link\W+http://127\.0\.0\.1:\d+/rooms/shared/\1/", result.Output);
        Assert.Matches(@"example\.user@mail\.com\W+Editing\W+Granted\b", result.Output);
    }

    [Fact]
    public async Task Its_output_can_be_piped()
    {
        var address = new string('a', 64) + "@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 3)) + ".example";

        var result = await Sample.RunAsync("--email", address);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches($@"{address}\W+Editing\W+Granted\b", result.Output);
        Assert.DoesNotContain('\e', result.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_names_every_option_and_what_may_be_given(string option)
    {
        var result = await Sample.RunWithAsync("https://example.onlyoffice.com", key: null, option);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.All(
            [
                "--title", "--type", "--email", "--access", "--message", "DOCSPACE_URL", "DOCSPACE_API_KEY",
                "FormFilling, Collaboration, Custom, Public, VirtualData, Ai",
                "Read, Review, Comment, FillForms, Editing, ContentCreator",
                "example.user@mail.com", "does not use it for rooms", "Exit codes",
            ],
            text => Assert.Contains(text, result.Output, StringComparison.Ordinal));
    }
}
