using System.Net;
using System.Net.Http.Headers;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.Tests.Resilience;

/// <summary>What a client does to a portal that has enough to do.</summary>
public sealed class OverloadTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_portal_that_keeps_failing_is_left_alone_for_a_while_and_then_tried_again()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.BadGateway);
        for (var call = 0; call < 20; call++)
        {
            await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key" }, Token));
        }

        var sent = test.Portal.Requests.Count;
        var suspended = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));
        Assert.Equal(sent, test.Portal.Requests.Count);
        test.Time.Advance(TimeSpan.FromSeconds(16));
        test.Portal.Serve(static _ => (HttpStatusCode.OK, StubPortal.RoomJson));
        var room = await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal((20, ConnectionFailure.Suspended, RequestDelivery.NotSent), (sent, suspended.Reason, suspended.Delivery));
        Assert.Contains("nothing is sent to the portal for 15 s", suspended.Message, StringComparison.Ordinal);
        Assert.Equal(8, room.Id);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task Refusals_and_limits_never_suspend(int status)
    {
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status);

        for (var call = 0; call < 30; call++)
        {
            await Assert.ThrowsAnyAsync<DocSpaceApiException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token), TimeSpan.FromMilliseconds(100)));
        }

        Assert.True(test.Portal.Requests.Count >= 30);
    }

    [Fact]
    public async Task A_wait_of_the_portal_holds_all_requests_of_its_kind_back_and_no_others()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(30))).AnswerRoom();
        var first = test.Client.CreateRoomAsync("One", RoomType.Custom, Token);
        await test.Portal.WaitForRequestsAsync(1);

        var second = test.Client.CreateRoomAsync("Two", RoomType.Custom, Token);
        await test.Client.Rooms.GetAsync(8, Token);
        Assert.Equal([HttpMethod.Post, HttpMethod.Get], test.Portal.Requests.Select(static request => request.Method));
        await test.PassTimeAsync(Task.WhenAll(first, second), TimeSpan.FromMilliseconds(500));

        Assert.All(test.Portal.Requests.Skip(2), request => Assert.True(request.At - test.Portal.Requests[0].At >= TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_wait_that_is_longer_than_a_call_ends_later_calls_without_sending_them()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromDays(1)));
        await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => test.PassTimeAsync(test.Client.CreateRoomAsync("One", RoomType.Custom, Token), TimeSpan.FromMinutes(1)));

        var exception = await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => test.PassTimeAsync(test.Client.CreateRoomAsync("Two", RoomType.Custom, Token), TimeSpan.FromMinutes(1)));

        Assert.Single(test.Portal.Requests);
        Assert.Equal(TimeSpan.FromDays(1), exception.RetryAfter);
    }

    [Fact]
    public async Task In_an_outage_hardly_more_requests_are_sent_than_there_are_calls()
    {
        const int Calls = 200;
        await using var test = new TestClient(time: new PausingTime());
        test.Portal.Fail(static () => new HttpRequestException(HttpRequestError.ConnectionError));

        var failed = 0;
        for (var call = 0; call < Calls; call++)
        {
            failed += await Record.ExceptionAsync(() => test.Client.Rooms.GetAsync(8, Token)) is DocSpaceConnectionException { Delivery: RequestDelivery.NotSent } ? 1 : 0;
        }

        Assert.Equal(Calls, failed);
        Assert.InRange(test.Portal.Requests.Count, 20, Calls * 12 / 10);
    }

    [Theory]
    [InlineData(true, 40)]
    [InlineData(false, 12)]
    public async Task No_more_requests_are_under_way_than_the_portal_takes(bool reads, int most)
    {
        await using var test = new TestClient();
        test.Portal.Hang();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var calls = Enumerable.Range(0, 100)
            .Select(number => reads ? test.Client.Rooms.GetAsync(8, stop.Token) : test.Client.CreateRoomAsync($"Room {number}", RoomType.Custom, stop.Token))
            .ToArray();
        await test.Portal.WaitForRequestsAsync(most);
        var underWay = test.Portal.Requests.Count;
        await stop.CancelAsync();

        Assert.Equal(most, underWay);
        foreach (var call in calls)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }
    }

    [Theory]
    [InlineData(0, 12, "MaxConcurrentReads is 0; it must be from 1 to 50.")]
    [InlineData(51, 12, "MaxConcurrentReads is 51; it must be from 1 to 50.")]
    [InlineData(40, 16, "MaxConcurrentWrites is 16; it must be from 1 to 15.")]
    public void Numbers_that_the_portal_would_refuse_are_refused(int reads, int writes, string expected)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => DocSpaceClient.Create(new DocSpaceClientOptions
        {
            BaseAddress = new Uri(TestClient.Address),
            ApiKey = TestClient.ApiKey,
            MaxConcurrentReads = reads,
            MaxConcurrentWrites = writes,
        }));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }
}
