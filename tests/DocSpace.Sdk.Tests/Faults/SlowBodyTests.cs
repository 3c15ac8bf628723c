using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Resilience;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Bodies that take their time (F20 to F22).</summary>
public sealed class SlowBodyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task F20_A_body_in_which_nothing_comes_for_ten_seconds_is_asked_for_again() => IsAskedForAgainAsync(HttpStatusCode.OK);

    [Fact]
    public Task F21_The_body_of_an_error_in_which_nothing_comes_for_ten_seconds_is_asked_for_again() => IsAskedForAgainAsync(HttpStatusCode.InternalServerError);

    [Fact]
    public Task F20_A_body_that_stops_each_time_ends_the_call() => EndsTheCallAsync(HttpStatusCode.OK);

    [Fact]
    public Task F21_The_body_of_an_error_that_stops_each_time_ends_the_call() => EndsTheCallAsync(HttpStatusCode.InternalServerError);

    [Fact]
    public async Task F20_A_create_whose_answer_stops_looks_for_its_room()
    {
        await using var test = Patient();
        test.Portal.HangInBody().Answer(HttpStatusCode.OK, StubPortal.NoRoomsJson);

        await Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() =>
            test.PassTimeAsync(test.Client.CreateRoomAsync("Project", RoomType.Custom, Token), TimeSpan.FromMilliseconds(100)));

        Assert.Single(test.Portal.Requests, static request => request.Method == HttpMethod.Post);
        Assert.Equal([1003, 1005], test.Logs.Events.Where(static id => id is 1003 or 1005));
    }

    [Fact]
    public async Task F21_The_caller_can_give_up_while_the_body_of_an_error_does_not_come()
    {
        await using var test = Patient();
        var body = new TaskCompletionSource();
        test.Portal.Answer(HttpStatusCode.InternalServerError, with: response => response.Content = new StreamContent(new SlowStream(token =>
        {
            body.TrySetResult();
            return new TaskCompletionSource().Task.WaitAsync(token);
        })));
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var call = test.Client.Rooms.GetAsync(8, caller.Token);
        await body.Task.WaitAsync(Token);
        await caller.CancelAsync();

        Assert.Equal(caller.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task F22_A_body_that_drips_just_fast_enough_is_ended_by_the_limit_of_the_attempt_and_of_the_call()
    {
        await using var test = new TestClient(time: new PausingTime());
        test.Portal.Answer(HttpStatusCode.OK, with: response => response.Content = new StreamContent(new SlowStream(token => Task.Delay(TimeSpan.FromSeconds(9), test.Time, token))));
        var start = test.Time.GetUtcNow();

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.Client.Rooms.GetAsync(8, Token));

        // Time passes in steps of the drip.
        Assert.Equal((ConnectionFailure.TimedOut, RequestDelivery.Unknown), (exception.Reason, exception.Delivery));
        Assert.InRange(test.Portal.Requests[1].At - test.Portal.Requests[0].At, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(27));
        Assert.InRange(test.Time.GetUtcNow() - start, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(78));
        Assert.InRange(test.Portal.Requests.Count, 3, 4);
    }

    private static async Task IsAskedForAgainAsync(HttpStatusCode status)
    {
        await using var test = Patient();
        test.Portal.Answer(status, with: static response => response.Content = new StreamContent(new EndlessStream())).AnswerRoom();

        await test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(2, test.Portal.Requests.Count);
        Assert.InRange(test.Portal.Requests[1].At - test.Portal.Requests[0].At, ResponseBuffer.MaxPause, TimeSpan.FromMinutes(30));
        Assert.Equal([1001, 1002, 1000], test.Logs.Events);
    }

    private static async Task EndsTheCallAsync(HttpStatusCode status)
    {
        await using var test = Patient();
        test.Portal.Answer(status, with: static response => response.Content = new StreamContent(new EndlessStream()));

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token)));

        Assert.Equal((ConnectionFailure.TimedOut, RequestDelivery.Unknown), (exception.Reason, exception.Delivery));
        Assert.Contains("stopped in the middle (2 attempts). Nothing more of the answer came for 10 s.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    // No limit of an attempt, so that only that of the pause can be what ends it.
    private static TestClient Patient() => new(configure: static options =>
    {
        options.Timeouts.ReadAttempt = options.Timeouts.WriteAttempt = TimeSpan.FromHours(1);
        options.Timeouts.ReadTotal = options.Timeouts.WriteTotal = TimeSpan.FromHours(2);
    });

    /// <summary>A body of blanks that come when the test lets them.</summary>
    private sealed class SlowStream(Func<CancellationToken, Task> pauseAsync) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await pauseAsync(cancellationToken);
            buffer.Span[0] = (byte)' ';
            return 1;
        }
    }
}
