using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Resilience;

public sealed class RetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<int> Transient => [408, 429, 500, 502, 503, 504];

    public static TheoryData<int> Failed => [408, 500, 502, 503, 504];

    public static TheoryData<int> Final => [400, 401, 402, 403, 404, 405, 409, 413, 415, 501, 505];

    [Theory]
    [MemberData(nameof(Transient))]
    public async Task A_read_is_tried_again_after_what_can_pass(int status)
    {
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status).Answer((HttpStatusCode)status).AnswerRoom();

        var room = await test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(8, room.Id);
        Assert.Equal(3, test.Portal.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Final))]
    public async Task A_read_is_not_tried_again_after_what_stays(int status)
    {
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status).AnswerRoom();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token)));

        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task A_read_gives_up_after_four_attempts()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.BadGateway, "<html>Bad gateway</html>", "text/html");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token)));

        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
        Assert.Null(exception.ServerMessage);
        Assert.Equal(4, test.Portal.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Failed))]
    public async Task A_create_is_never_sent_again_after_an_answer(int status)
    {
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status).AnswerRoom();

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => test.PassTimeAsync(test.Client.CreateRoomAsync("Project", RoomType.Custom, Token), TimeSpan.FromSeconds(1)));
        Assert.Single(test.Portal.Requests, request => request.Method == HttpMethod.Post);
    }

    [Fact]
    public async Task A_limit_without_a_wait_says_so_after_four_attempts()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests);

        var exception = await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => test.PassTimeAsync(test.Client.CreateRoomAsync("Project", RoomType.Custom, Token)));
        Assert.Equal(4, test.Portal.Requests.Count);

        Assert.Null(exception.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
    }
}
