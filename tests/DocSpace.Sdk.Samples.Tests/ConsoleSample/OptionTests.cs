using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.ConsoleSample;

public sealed class OptionTests : IAsyncLifetime
{
    private DocSpaceEmulator _emulator = null!;

    public async ValueTask InitializeAsync() => _emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task The_environment_names_the_portal()
    {
        var result = await Sample.RunAsync(_emulator);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"Portal: {_emulator.BaseAddress.Host}\n", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var room = Assert.Single(_emulator.Rooms);
        Assert.Equal("Project Collaboration", room.Title);
        Assert.Equal(RoomType.Collaboration, room.Type);
        Assert.Contains($"{_emulator.BaseAddress}rooms/shared/{room.Id}/", result.Output, StringComparison.Ordinal);
        var email = Assert.Single(_emulator.Emails);
        Assert.Equal("example.user@mail.com", email.Recipient);
        Assert.Equal(room.Id, email.RoomId);
        Assert.Equal(RoomAccess.Editing, Assert.Single(room.Members).Access);
    }

    [Fact]
    public async Task People_of_the_portal_are_notified()
    {
        var ann = _emulator.AddUser("ann@example.com", EmulatedUserRole.User);

        var result = await Sample.RunAsync(_emulator, "--email", ann.Email);

        Assert.Equal(0, result.ExitCode);
        var email = Assert.Single(_emulator.Emails);
        Assert.Equal(EmulatedEmailKind.AddedToRoom, email.Kind);
        Assert.Equal(ann.Email, email.Recipient);
    }

    [Theory]
    [InlineData("Übergabe & Planung")]
    [InlineData("@arguments.rsp")]
    [InlineData("[red]Markup]]")]
    public async Task The_title_is_that_of_the_room(string title)
    {
        var result = await Sample.RunAsync(_emulator, "--title", title);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(title, Assert.Single(_emulator.Rooms).Title);
        Assert.Contains(title, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FormFilling", "fillforms", RoomType.FormFilling, RoomAccess.FillForms)]
    [InlineData("collaboration", "ContentCreator", RoomType.Collaboration, RoomAccess.ContentCreator)]
    [InlineData("CUSTOM", "Review", RoomType.Custom, RoomAccess.Review)]
    [InlineData("public", "CONTENTCREATOR", RoomType.Public, RoomAccess.ContentCreator)]
    [InlineData("VirtualData", "Read", RoomType.VirtualData, RoomAccess.Read)]
    [InlineData("ai", "read", RoomType.Ai, RoomAccess.Read)]
    public async Task Types_and_levels_are_given_by_name_in_any_case(string type, string access, RoomType expectedType, RoomAccess expectedAccess)
    {
        var result = await Sample.RunAsync(_emulator, "--type", type, "--access", access);

        Assert.Equal(0, result.ExitCode);
        var room = Assert.Single(_emulator.Rooms);
        Assert.Equal(expectedType, room.Type);
        Assert.Equal(expectedAccess, Assert.Single(room.Members, static member => member.User?.Email == "example.user@mail.com").Access);
        Assert.Matches($@"Type\W+{expectedType}\b", result.Output);
        Assert.Matches($@"example\.user@mail\.com\W+{expectedAccess}\W+Granted\b", result.Output);
    }

    [Fact]
    public async Task Several_people_are_invited_with_one_row_each()
    {
        var result = await Sample.RunAsync(_emulator, "--email", "ann@example.com", "--email", "bob@example.com", "--email", "cid@example.com");

        Assert.Equal(0, result.ExitCode);
        string[] expected = ["ann@example.com", "bob@example.com", "cid@example.com"];
        Assert.Equal(expected, _emulator.Emails.Select(static email => email.Recipient));
        Assert.All(expected, address => Assert.Matches($@"{address}\W+Editing\W+Granted\b", result.Output));
        Assert.DoesNotContain("example.user@mail.com", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_reaches_the_server()
    {
        var result = await Sample.RunAsync(_emulator, "--message", "Welcome aboard");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"message\":\"Welcome aboard\"", Assert.Single(_emulator.Requests, static request => request.Method == "PUT").Body, StringComparison.Ordinal);
    }
}
