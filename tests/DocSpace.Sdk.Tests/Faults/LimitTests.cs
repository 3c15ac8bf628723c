using System.Net;
using System.Net.Http.Headers;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>What the portal limits.</summary>
public sealed class LimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F63_The_wait_that_the_server_asks_for_is_kept_and_a_tenth_longer_at_most()
    {
        var pause = await PauseAsync(static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(2)));

        Assert.InRange(pause, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2.2));
    }

    [Theory]
    [InlineData(7, 7, 7.7)]
    [InlineData(-7, 0.1, 0.11)]
    public async Task F64_A_date_to_wait_for_is_read_by_the_clock_of_the_server(int seconds, double shortest, double longest)
    {
        var server = new DateTimeOffset(1999, 12, 31, 23, 59, 0, TimeSpan.Zero);

        var pause = await PauseAsync(response =>
        {
            response.Headers.Date = server;
            response.Headers.RetryAfter = new RetryConditionHeaderValue(server.AddSeconds(seconds));
        });

        Assert.InRange(pause, TimeSpan.FromSeconds(shortest), TimeSpan.FromSeconds(longest));
    }

    [Fact]
    public async Task F65_A_limit_that_names_no_wait_is_waited_for_a_little_and_not_by_all_alike()
    {
        var pauses = new HashSet<TimeSpan>();
        for (var call = 0; call < 20; call++)
        {
            var pause = await PauseAsync(static _ => { });
            Assert.InRange(pause, TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(2));
            pauses.Add(pause);
        }

        Assert.True(pauses.Count > 10);
    }

    [Theory]
    [InlineData("0", 0.1, 0.11)]
    [InlineData("-5", 0.2, 2)]
    [InlineData("abc", 0.2, 2)]
    [InlineData("1e9", 0.2, 2)]
    [InlineData("99999999999999999999", 0.2, 2)]
    [InlineData("2.5", 0.2, 2)]
    public async Task F66_A_wait_that_is_none_does_no_harm(string header, double shortest, double longest) => Assert.InRange(
        await PauseAsync(response => Assert.True(response.Headers.TryAddWithoutValidation("Retry-After", header))),
        TimeSpan.FromSeconds(shortest),
        TimeSpan.FromSeconds(longest));

    [Theory]
    [InlineData("2147483647")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task F66_A_wait_of_ages_is_one_of_a_day(string header)
    {
        // A server whose clock stands at the beginning of time is as far from its own date as can be.
        var exception = await Faulty.ReadFailsAsync<DocSpaceRateLimitException>(HttpStatusCode.TooManyRequests, with: response =>
        {
            response.Headers.Date = DateTimeOffset.UnixEpoch;
            Assert.True(response.Headers.TryAddWithoutValidation("Retry-After", header));
        });

        Assert.Equal(TimeSpan.FromDays(1), exception.RetryAfter);
    }

    [Fact]
    public async Task F67_A_wait_that_does_not_fit_ends_the_call_at_once()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromDays(1))).AnswerRoom();

        var start = test.Time.GetUtcNow();
        var exception = await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(start, test.Time.GetUtcNow());
        Assert.Equal((TimeSpan.FromDays(1), RequestDelivery.Rejected), (exception.RetryAfter, exception.Delivery));
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task F69_Two_hundred_callers_wait_together_and_send_nothing_before_the_wait_is_over()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: static response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(30))).AnswerRoom();

        var calls = Enumerable.Range(0, 200).Select(_ => test.Client.Rooms.GetAsync(8, Token)).ToArray();
        await test.PassTimeAsync(Task.WhenAll(calls), TimeSpan.FromMilliseconds(500));

        var seen = test.Portal.Requests;
        Assert.Equal(201, seen.Count);
        Assert.All(seen.Skip(1), request => Assert.True(request.At - seen[0].At >= TimeSpan.FromSeconds(30)));
    }

    /// <summary>How long a read waits that a limit refuses once.</summary>
    private static async Task<TimeSpan> PauseAsync(Action<HttpResponseMessage> limit)
    {
        await using var test = new TestClient(time: new PausingTime());
        test.Portal.Answer(HttpStatusCode.TooManyRequests, with: limit).AnswerRoom();

        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal(2, test.Portal.Requests.Count);
        return test.Portal.Requests[1].At - test.Portal.Requests[0].At;
    }
}
