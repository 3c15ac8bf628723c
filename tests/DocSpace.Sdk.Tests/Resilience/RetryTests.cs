using System.Net;
using System.Net.Sockets;
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
    public async Task A_write_is_never_sent_again_after_its_body_may_have_left()
    {
        await using var server = new RawServer((_, _, _) => Task.CompletedTask);
        await using var test = new TestClient(configure: options => Patient(options, server.Address), realTransport: true);

        var exception = await Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() => test.PassTimeAsync(test.Client.CreateRoomAsync("Project", RoomType.Custom, Token)));

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
        Assert.Equal("POST files/rooms", exception.Operation);
        Assert.Equal(ConnectionFailure.Broken, Assert.IsType<DocSpaceConnectionException>(exception.InnerException).Reason);
        Assert.Equal(1, server.Posts);
    }

    [Fact]
    public async Task A_write_that_never_left_is_tried_again_until_the_portal_is_there()
    {
        // A port that was free a moment ago: nobody listens there at first.
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        await using var test = new TestClient(configure: options => Patient(options, new Uri($"http://127.0.0.1:{port}")), realTransport: true);

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.PassTimeAsync(test.Client.CreateRoomAsync("Project", RoomType.Custom, Token)));

        Assert.Equal((ConnectionFailure.NotReached, RequestDelivery.NotSent), (exception.Reason, exception.Delivery));
        Assert.Contains("4 attempts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_survives_a_connection_that_breaks_in_the_answer()
    {
        await using var server = new RawServer(async (request, stream, token) =>
            await stream.WriteAsync(request == 1 ? RawServer.Ok(StubPortal.RoomJson).AsMemory(0, 120) : RawServer.Ok(StubPortal.RoomJson), token));
        await using var test = new TestClient(configure: options => Patient(options, server.Address), realTransport: true);

        var room = await test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(8, room.Id);
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task An_untrusted_connection_is_not_tried_again()
    {
        await using var test = new TestClient();
        test.Portal.Fail(() => new HttpRequestException(HttpRequestError.SecureConnectionError));

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token)));

        Assert.Equal((ConnectionFailure.NotSecure, RequestDelivery.NotSent), (exception.Reason, exception.Delivery));
        Assert.Single(test.Portal.Requests);
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

    private static void Patient(DocSpaceClientOptions options, Uri address)
    {
        // Only the pauses between the attempts are to pass; real sockets take real time.
        options.BaseAddress = address;
        options.Timeouts.ReadAttempt = options.Timeouts.WriteAttempt = TimeSpan.FromHours(1);
        options.Timeouts.ReadTotal = options.Timeouts.WriteTotal = TimeSpan.FromDays(1);
    }
}
