using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Tests.Rooms;

namespace DocSpace.Sdk.Tests.Diagnostics;

/// <summary>The events that calls log.</summary>
public sealed class EventTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("503", new[] { 1001, 1002, 1000 })]
    [InlineData("429", new[] { 1006, 1001, 1002, 1000 })]
    [InlineData("404", new[] { 1001, 1000 })]
    [InlineData("302", new[] { 1001, 1000, 1008 })]
    [InlineData("html", new[] { 1000, 1009 })]
    [InlineData("empty", new[] { 1000, 1009 })]
    [InlineData("ResponseEnded", new[] { 1001, 1002, 1000 })]
    [InlineData("SecureConnectionError", new[] { 1001, 1020, 1008 })]
    public async Task A_read_tells_what_went_wrong(string failure, int[] events)
    {
        await using var test = new TestClient();
        _ = failure switch
        {
            "html" => test.Portal.Answer(HttpStatusCode.OK, "<html></html>", "text/html"),
            "empty" => test.Portal.Answer(HttpStatusCode.OK),
            _ when int.TryParse(failure, out var status) => test.Portal.Answer((HttpStatusCode)status),
            _ => test.Portal.Fail(() => new HttpRequestException(Enum.Parse<HttpRequestError>(failure))),
        };
        test.Portal.AnswerRoom();

        _ = await Record.ExceptionAsync(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token)));

        Assert.Equal(events, test.Logs.Events);
    }

    [Theory]
    [InlineData("500", new[] { 1001, 1000, 1003 })]
    [InlineData("ResponseEnded", new[] { 1001, 1020, 1003 })]
    [InlineData("ConnectionError", new[] { 1001, 1002, 1001, 1002, 1001, 1002, 1001, 1020 })]
    [InlineData("garbage", new[] { 1000, 1009, 1003 })]
    public async Task A_write_tells_when_it_may_have_taken_effect(string failure, int[] events)
    {
        await using var test = new TestClient();
        _ = failure switch
        {
            "garbage" => test.Portal.Answer(HttpStatusCode.OK, "{"),
            _ when int.TryParse(failure, out var status) => test.Portal.Answer((HttpStatusCode)status),
            _ => test.Portal.Fail(() => new HttpRequestException(Enum.Parse<HttpRequestError>(failure))),
        };

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => test.PassTimeAsync(test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key" }, Token)));

        Assert.Equal(events, test.Logs.Events);
    }

    [Theory]
    [InlineData(true, 1004)]
    [InlineData(false, 1005)]
    public async Task A_create_without_an_answer_tells_whether_its_room_was_found(bool made, int expected)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body =>
        {
            if (made)
            {
                portal.Add(body);
            }
        });

        _ = await Record.ExceptionAsync(() => CreationPortal.CreateAsync(test));

        Assert.Equal([1001, 1020, 1003], test.Logs.Events.Take(3));
        Assert.Equal(expected, test.Logs.Events.Last());
        Assert.Single(test.Logs.Events, static id => id is 1004 or 1005);
    }

    [Fact]
    public async Task A_portal_that_is_left_alone_for_a_while_is_told_of_once()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.BadGateway);

        for (var call = 0; call < 22; call++)
        {
            await Assert.ThrowsAnyAsync<DocSpaceException>(() => test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key" }, Token));
        }

        Assert.Single(test.Logs.Events, static id => id == 1007);
        Assert.Contains(test.Logs.Lines, static line => line.Contains("nothing is sent to the portal for 15000 ms", StringComparison.Ordinal));
        Assert.Equal(20, test.Portal.Requests.Count);
    }
}
