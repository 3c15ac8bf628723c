using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.ConsoleSample;

public sealed class WrongInputTests
{
    private const string Types = "FormFilling, Collaboration, Custom, Public, VirtualData, Ai";
    private const string Levels = "Read, Review, Comment, FillForms, Editing, ContentCreator";

    [Theory]
    [InlineData(Types, "--type", "Meeting")]
    [InlineData(Types, "--type", "2")]
    [InlineData(Types, "--type", "99")]
    [InlineData(Types, "--type", "Custom,Public")]
    [InlineData(Levels, "--access", "ReadWrite")]
    [InlineData(Levels, "--access", "10")]
    [InlineData(Levels, "--access", "None")]
    [InlineData(Levels, "--access", "Owner")]
    [InlineData(Levels, "--access", "RoomManager")]
    [InlineData("one of: ContentCreator.", "--type", "Public")]
    [InlineData("one of: FillForms, ContentCreator.", "--type", "FormFilling", "--access", "Read")]
    [InlineData("one of: Read, Editing, ContentCreator.", "--access", "Review")]
    [InlineData("[0]: an e-mail address is one name, one @ and one domain", "--email", "Ann")]
    [InlineData("[1]: an e-mail address holds no blanks", "--email", "b@example.com", "--email", "Ann <a@example.com>")]
    [InlineData("[0]: an e-mail address has 1 to 255 characters", "--email", "")]
    [InlineData("[1] invites the same as [0]", "--email", "a@example.com", "--email", "A@example.com")]
    [InlineData("'--title'", "--title")]
    [InlineData("'--titel'", "--titel", "Typo")]
    [InlineData("'extra'", "extra")]
    public async Task A_wrong_value_is_answered_with_the_right_ones_before_anything_starts(string expected, params string[] arguments)
    {
        var result = await Sample.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task All_wrong_values_are_named_at_once()
    {
        var result = await Sample.RunAsync("--type", "x", "--access", "y");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(2, result.ErrorLines.Length);
    }

    [Theory]
    [InlineData("https://example.onlyoffice.com", null, "DOCSPACE_API_KEY is not")]
    [InlineData("https://example.onlyoffice.com", "", "DOCSPACE_API_KEY is not")]
    [InlineData(null, "sk-0123456789", "DOCSPACE_URL is not")]
    [InlineData("example.onlyoffice.com", "sk-0123456789", "https://example.onlyoffice.com")]
    [InlineData("http://", "sk-0123456789", "https://example.onlyoffice.com")]
    [InlineData("http://example.onlyoffice.com", "sk-0123456789", "https://")]
    [InlineData("https://example.onlyoffice.com", "0123456789abcdef", "starts with \"sk-\"")]
    [InlineData("https://example.onlyoffice.com", "sk-0123 456789", "no blanks")]
    public async Task A_wrong_environment_is_answered_with_one_line_that_says_what_to_set(string? url, string? key, string expected)
    {
        var result = await Sample.RunWithAsync(url, key);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_title_that_the_SDK_refuses_is_answered_with_one_line_and_creates_nothing()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);

        var result = await Sample.RunAsync(emulator, "--title", new string('x', 171));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("The title of a room has 171 characters; at most 170 are allowed.", Assert.Single(result.ErrorLines));
        Assert.Empty(emulator.Rooms);
    }

    [Fact]
    public async Task An_address_that_only_the_SDK_refuses_is_answered_with_one_line_and_invites_nobody()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);

        var result = await Sample.RunAsync(emulator, "--email", "ann@[127.0.0.1]");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("e-mail address", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(emulator.Emails);
    }
}
