using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Authentication;

public sealed class RenewalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_token_is_not_sent_again()
    {
        var provider = new TokenProvider(static _ => new AccessToken("token-1"));
        await using var test = Signed(provider);
        test.Portal.Serve(AcceptsOnly("never"));
        await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));
        test.Time.Advance(TimeSpan.FromMinutes(1));

        await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_that_arrives_after_the_renewal_renews_nothing()
    {
        var provider = new TokenProvider();
        await using var test = Signed(provider);
        test.Portal.Serve(AcceptsOnly("token-1"));
        await test.Client.Rooms.GetAsync(8, Token);
        test.Time.Advance(TimeSpan.FromMinutes(1));
        test.Portal.Serve(AcceptsOnly("token-2"));

        await test.Client.Rooms.GetAsync(8, Token);
        await test.Client.Rooms.GetAsync(9, Token);

        Assert.Equal(2, provider.Asked);
        Assert.Equal(["token-1", "token-1", "token-2", "token-2"], test.Portal.Requests.Select(static request => request.Headers["Authorization"][7..]));
    }

    [Fact]
    public async Task A_portal_that_refuses_new_tokens_too_is_not_asked_for_one_after_the_other()
    {
        var provider = new TokenProvider();
        await using var test = Signed(provider);
        test.Portal.Serve(AcceptsOnly("never"));

        for (var call = 0; call < 5; call++)
        {
            await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));
        }

        Assert.Equal(2, provider.Asked);
    }

    [Fact]
    public async Task A_failed_renewal_is_shared_and_followed_by_pauses_that_grow()
    {
        var provider = new TokenProvider(static _ => throw new TimeoutException("The vault is closed."));
        await using var test = Signed(provider);
        test.Portal.AnswerRoom();

        var first = await FailAsync(test);
        var during = await FailAsync(test);
        test.Time.Advance(TimeSpan.FromSeconds(1));
        await FailAsync(test);
        test.Time.Advance(TimeSpan.FromSeconds(1));
        await FailAsync(test);
        var asked = provider.Asked;
        test.Time.Advance(TimeSpan.FromSeconds(1));
        await FailAsync(test);

        Assert.Equal((SignInFailure.ProviderFailed, RequestDelivery.NotSent, "GET files/rooms/{id}"), (first.Failure, first.Delivery, first.Operation));
        Assert.IsType<TimeoutException>(first.InnerException);
        Assert.Equal(first.Failure, during.Failure);
        Assert.Equal((2, 3), (asked, provider.Asked));
        Assert.Empty(test.Portal.Requests);
        Assert.Contains(test.Logs.Lines, static line => line.Contains("DocSpace.Sdk 1011", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_still_works_is_used_when_its_renewal_fails()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        var provider = new TokenProvider(number => number == 1 ? new AccessToken("token-1", time.GetUtcNow().AddHours(1)) : throw new TimeoutException());
        await using var test = Signed(provider, time);
        test.Portal.AnswerRoom();
        await test.Client.Rooms.GetAsync(8, Token);

        time.Advance(TimeSpan.FromMinutes(56));
        await test.Client.Rooms.GetAsync(8, Token);
        await test.Client.Rooms.GetAsync(8, Token);

        Assert.All(test.Portal.Requests, static request => Assert.Equal("Bearer token-1", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_provider_that_never_answers_is_given_up_after_five_minutes()
    {
        var provider = new TokenProvider();
        provider.Hold();
        await using var test = Signed(provider);
        test.Portal.AnswerRoom();

        var timedOut = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token), TimeSpan.FromSeconds(1)));
        test.Time.Advance(TimeSpan.FromMinutes(5));
        while (!test.Logs.Lines.Any(static line => line.Contains("DocSpace.Sdk 1011", StringComparison.Ordinal)))
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        provider.Release();
        test.Time.Advance(TimeSpan.FromMinutes(2));
        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal(ConnectionFailure.TimedOut, timedOut.Reason);
    }

    [Fact]
    public async Task A_provider_without_a_token_is_named()
    {
        await using var test = Signed(new TokenProvider(static _ => null!));

        var exception = await FailAsync(test);

        Assert.Equal("GET files/rooms/{id}: The client could not sign in. The token provider returned null.", exception.Message);
    }

    private static TestClient Signed(TokenProvider provider, FakeTimeProvider? time = null) =>
        new(configure: options => (options.ApiKey, options.Credential) = (null, DocSpaceCredential.Token(provider.GetAsync)), time: time);

    private static Task<DocSpaceSignInException> FailAsync(TestClient test) =>
        Assert.ThrowsAsync<DocSpaceSignInException>(() => test.Client.Rooms.GetAsync(8, Token));

    private static Func<SeenRequest, (HttpStatusCode Status, string Body)> AcceptsOnly(string token) => request =>
        request.Headers["Authorization"] == "Bearer " + token ? (HttpStatusCode.OK, StubPortal.RoomJson) : (HttpStatusCode.Unauthorized, string.Empty);
}
