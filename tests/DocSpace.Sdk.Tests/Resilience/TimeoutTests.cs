using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Resilience;

public sealed class TimeoutTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_portal_that_never_answers_a_read_or_never_ends_its_answer_is_asked_again_after_the_time_out_of_the_attempt(bool inBody)
    {
        await using var test = new TestClient();
        _ = inBody ? test.Portal.HangInBody() : test.Portal.Hang();
        test.Portal.AnswerRoom();

        var call = test.Client.Rooms.GetAsync(8, Token);
        await test.Portal.WaitForRequestsAsync(1);
        test.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(8, (await test.PassTimeAsync(call)).Id);
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task A_read_ends_when_its_total_is_over()
    {
        await using var test = new TestClient(configure: options => options.Timeouts.ReadTotal = TimeSpan.FromSeconds(20));
        test.Portal.Hang();

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token), TimeSpan.FromMilliseconds(100)));

        Assert.Equal(ConnectionFailure.TimedOut, exception.Reason);
        Assert.Equal("GET files/rooms/{id}", exception.Operation);
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task A_create_that_is_never_answered_has_an_unknown_outcome_and_is_sent_once()
    {
        await using var test = new TestClient();
        test.Portal.Hang();

        var call = test.Client.CreateRoomAsync("Project", RoomType.Custom, Token);
        await test.Portal.WaitForRequestsAsync(1);
        test.Time.Advance(TimeSpan.FromSeconds(75));
        var exception = await Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() => test.PassTimeAsync(call, TimeSpan.FromSeconds(1)));

        Assert.Contains("Look for it before you create it again", exception.Message, StringComparison.Ordinal);
        var cause = Assert.IsType<DocSpaceConnectionException>(exception.InnerException);
        Assert.Equal((ConnectionFailure.TimedOut, RequestDelivery.Unknown), (cause.Reason, cause.Delivery));
        Assert.Contains("within 75 s (1 attempt)", cause.Message, StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests, request => request.Method == HttpMethod.Post);
    }

    [Theory]
    [InlineData("request")]
    [InlineData("body")]
    [InlineData("pause")]
    public async Task The_caller_gets_back_the_cancellation_of_the_caller(string moment)
    {
        await using var test = new TestClient();
        _ = moment switch
        {
            "request" => test.Portal.Hang(),
            "body" => test.Portal.HangInBody(),
            _ => test.Portal.Answer(System.Net.HttpStatusCode.ServiceUnavailable),
        };
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var call = test.Client.Rooms.GetAsync(8, cancel.Token);
        await test.Portal.WaitForRequestsAsync(1);
        await cancel.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(cancel.Token, exception.CancellationToken);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_beforehand_sends_nothing()
    {
        await using var test = new TestClient();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, new CancellationToken(canceled: true)));

        Assert.Empty(test.Portal.Requests);
    }
}
