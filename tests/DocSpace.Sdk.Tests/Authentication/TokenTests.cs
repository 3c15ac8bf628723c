using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Authentication;

public sealed class TokenTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_signs_every_request()
    {
        await using var test = Signed(DocSpaceCredential.Token("eyJhbGciOi.J9+/=_~"));
        test.Portal.AnswerRoom();

        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal("Bearer eyJhbGciOi.J9+/=_~", Assert.Single(test.Portal.Requests).Headers["Authorization"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer secret")]
    [InlineData("secret\r\nX-Other: 1")]
    [InlineData("secret\u200b")]
    [InlineData("sécret")]
    [InlineData("se,cret")]
    [InlineData("\"secret")]
    public void A_token_that_could_break_out_of_its_header_is_refused_without_being_repeated(string token)
    {
        var direct = Assert.Throws<ArgumentException>("token", () => DocSpaceCredential.Token(token));
        var provided = Assert.Throws<ArgumentException>("value", () => new AccessToken(token));

        Assert.DoesNotContain("cret", direct.Message + provided.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_that_cannot_be_renewed_ends_the_call_and_says_what_to_check()
    {
        await using var test = Signed(DocSpaceCredential.Token("token-1"));
        test.Portal.Answer(HttpStatusCode.Unauthorized);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal((HttpStatusCode.Unauthorized, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
        Assert.EndsWith("neither expired nor been revoked.", exception.Message, StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task A_provider_is_asked_once_for_any_number_of_callers()
    {
        var provider = new TokenProvider();
        provider.Hold();
        await using var test = Signed(DocSpaceCredential.Token(provider.GetAsync));
        test.Portal.AnswerRoom();

        var calls = Enumerable.Range(0, 100).Select(_ => test.Client.Rooms.GetAsync(8, Token)).ToArray();
        await provider.Entered.Task;
        provider.Gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(1, provider.Asked);
        Assert.All(test.Portal.Requests, static request => Assert.Equal("Bearer token-1", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_provider_runs_outside_of_the_request_that_needs_the_token_first()
    {
        var ambient = new AsyncLocal<string?>();
        var seen = "not asked";
        await using var test = Signed(DocSpaceCredential.Token(_ =>
        {
            seen = ambient.Value;
            return new(new AccessToken("token-1"));
        }));
        test.Portal.AnswerRoom();

        ambient.Value = "one user";
        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Null(seen);
    }

    [Fact]
    public async Task A_token_is_renewed_in_the_background_before_it_ends_and_used_meanwhile()
    {
        var time = NewTime();
        var provider = new TokenProvider(number => new AccessToken($"token-{number}", time.GetUtcNow().AddHours(1)));
        await using var test = Signed(DocSpaceCredential.Token(provider.GetAsync), time);
        test.Portal.AnswerRoom();
        await test.Client.Rooms.GetAsync(8, Token);

        time.Advance(TimeSpan.FromMinutes(54));
        await test.Client.Rooms.GetAsync(8, Token);
        Assert.Equal(1, provider.Asked);

        provider.Hold();
        time.Advance(TimeSpan.FromMinutes(2));
        await test.Client.Rooms.GetAsync(8, Token);
        await provider.Entered.Task;
        await test.Client.Rooms.GetAsync(8, Token);
        provider.Gate.SetResult();
        await Eventually(async () =>
        {
            await test.Client.Rooms.GetAsync(8, Token);
            return test.Portal.Requests[^1].Headers["Authorization"] is "Bearer token-2";
        });

        Assert.Equal(2, provider.Asked);
        Assert.All(test.Portal.Requests.Take(4), static request => Assert.Equal("Bearer token-1", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_token_that_ended_is_not_used()
    {
        var time = NewTime();
        var provider = new TokenProvider(number => new AccessToken($"token-{number}", time.GetUtcNow().AddHours(1)));
        await using var test = Signed(DocSpaceCredential.Token(provider.GetAsync), time);
        test.Portal.AnswerRoom();
        await test.Client.Rooms.GetAsync(8, Token);

        time.Advance(TimeSpan.FromHours(2));
        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal("Bearer token-2", test.Portal.Requests[^1].Headers["Authorization"]);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_does_not_ask_for_a_token_before_every_call()
    {
        var time = NewTime();
        var provider = new TokenProvider(number => new AccessToken($"token-{number}", time.GetUtcNow().AddHours(-3)));
        await using var test = Signed(DocSpaceCredential.Token(provider.GetAsync), time);
        test.Portal.AnswerRoom();

        await test.Client.Rooms.GetAsync(8, Token);
        await test.Client.Rooms.GetAsync(8, Token);
        Assert.Equal(1, provider.Asked);
        time.Advance(TimeSpan.FromSeconds(31));
        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal(2, provider.Asked);
    }

    private static FakeTimeProvider NewTime() => new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    private static TestClient Signed(DocSpaceCredential credential, FakeTimeProvider? time = null) =>
        new(configure: options => (options.ApiKey, options.Credential) = (null, credential), time: time);

    private static async Task Eventually(Func<Task<bool>> condition)
    {
        while (!await condition())
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
