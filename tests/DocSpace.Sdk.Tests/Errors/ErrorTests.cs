using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Errors;

public sealed class ErrorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_in_an_envelope_gives_its_message_and_drops_its_stack()
    {
        var exception = await FailAsync(HttpStatusCode.BadRequest, Fixture.Recording("007-create-room-type-int-3").Body);

        Assert.Equal("Specified argument was out of the range of valid values. (Parameter 'roomType') Actual value was 3.", exception.ServerMessage);
        Assert.Contains(exception.ServerMessage!, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("stack trace", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("System.ArgumentOutOfRangeException", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bare_problem_details_are_understood()
    {
        var (status, body, mediaType) = Fixture.Recording("648-scope-accounts-read-get");

        var exception = await FailAsync((HttpStatusCode)status, body, mediaType);

        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), (exception.StatusCode, exception.ServerMessage));
    }

    [Fact]
    public async Task Plain_text_is_understood()
    {
        var exception = await FailAsync(HttpStatusCode.Forbidden, "Your IP is not allowed.", "text/plain");

        Assert.Equal("Your IP is not allowed.", exception.ServerMessage);
    }

    [Theory]
    [InlineData(401, "Check that the API key is complete, belongs to this portal, and is neither expired nor disabled.")]
    [InlineData(403, "The API key or token probably lacks a scope: this call needs rooms:write.")]
    [InlineData(404, "Check that BaseAddress is the address of a DocSpace portal that is in service.")]
    [InlineData(405, "The server answered 405.")]
    public async Task An_empty_body_is_explained_by_its_status(int status, string expected)
    {
        var exception = await FailAsync((HttpStatusCode)status, string.Empty);

        Assert.Null(exception.ServerMessage);
        Assert.EndsWith(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(RequestDelivery.Rejected, exception.Delivery);
    }

    [Fact]
    public async Task The_scopes_of_a_read_are_those_of_a_read()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.Forbidden);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.ListAsync(cancellationToken: Token));

        Assert.EndsWith("this call needs rooms:read or rooms:write.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":{"message":"Refused"}}""", RequestDelivery.Unknown)]
    [InlineData("""{"response":{"title":"One or more validation errors occurred.","status":400,"errors":{}}}""", RequestDelivery.Rejected)]
    public async Task A_refusal_by_the_action_itself_may_have_done_a_part(string body, RequestDelivery expected) =>
        Assert.Equal(expected, (await FailAsync(HttpStatusCode.BadRequest, body, call: client => client.Rooms.PinAsync(8, Token))).Delivery);

    [Theory]
    [InlineData("No user ann.lee+x@example.com here", "No user *** here")]
    [InlineData("<ann@example.com>", "<***>")]
    [InlineData("mailto:ann@example.com;bob@example.com", "mailto:***;***")]
    [InlineData("key sk-0123456789abcdef refused", "key sk-*** refused")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("a\u001b[31mb\u202ec\u0085d", "a\\u001B[31mb\\u202Ec\\u0085d")]
    [InlineData("Zugriff verweigert: Müller", "Zugriff verweigert: Müller")]
    [InlineData("Tag with name 'it's mine' already exists", "Tag with name '***' already exists")]
    [InlineData("The file \"Plan, final.docx\" is locked.", "The file \"***\" is locked.")]
    [InlineData("Das Tag „Plan“ gibt es, und die Datei «Plan» auch", "Das Tag „***» auch")]
    [InlineData("You don't have the right and can't get it", "You don't have the right and can't get it")]
    [InlineData("Selector '' not found", "Selector '' not found")]
    [InlineData("Out of range (Parameter 'roomType') Actual value was 'it's mine'.", "Out of range (Parameter 'roomType') Actual value was '***'.")]
    [InlineData("Tag 'two\nlines' exists", "Tag '***' exists")]
    [InlineData("Value cannot be null. (Parameter 'title')", "Value cannot be null. (Parameter 'title')")]
    public void Text_of_the_server_is_made_harmless(string text, string expected) => Assert.Equal(expected, MessageSanitizer.Sanitize(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \r\n")]
    public void Text_that_says_nothing_is_no_text(string? text) => Assert.Null(MessageSanitizer.Sanitize(text));

    [Fact]
    public void Text_of_the_server_is_bounded() => Assert.InRange(MessageSanitizer.Sanitize(new string('\u0001', 1_000_000))!.Length, 500, 520);

    private static async Task<DocSpaceApiException> FailAsync(HttpStatusCode status, string body, string mediaType = "application/json", Func<DocSpaceClient, Task>? call = null)
    {
        await using var test = new TestClient();
        test.Portal.Answer(status, body, mediaType).Answer(HttpStatusCode.OK, StubPortal.NoRoomsJson);
        return await Assert.ThrowsAsync<DocSpaceApiException>(() => call?.Invoke(test.Client) ?? test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));
    }
}
