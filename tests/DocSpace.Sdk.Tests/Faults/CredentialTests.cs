using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Authentication;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Credentials that the portal refuses.</summary>
public sealed class CredentialTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F51_A_refused_key_is_told_after_one_attempt_and_not_repeated()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.Unauthorized);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal((HttpStatusCode.Unauthorized, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
        Assert.EndsWith("Check that the API key is complete, belongs to this portal, and is neither expired nor disabled.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.ApiKey[3..], exception.ToString(), StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task F52_A_401_renews_once_and_sends_the_request_once_more_also_one_that_creates()
    {
        var provider = new TokenProvider();
        await using var test = Signed(provider);
        test.Portal.Serve(AcceptsOnly("token-2"));

        await test.Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], test.Portal.Requests.Select(static request => request.Headers["Authorization"]));
        Assert.Equal(test.Portal.Requests[0].Body, test.Portal.Requests[1].Body);
        Assert.Equal(2, provider.Asked);
    }

    [Fact]
    public async Task F53_A_second_401_ends_the_call()
    {
        var provider = new TokenProvider();
        await using var test = Signed(provider);
        test.Portal.Serve(AcceptsOnly("never"));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Equal((2, 2), (test.Portal.Requests.Count, provider.Asked));
    }

    [Fact]
    public async Task F104_Five_hundred_refused_calls_renew_the_token_once()
    {
        var provider = new TokenProvider();
        await using var test = Signed(provider);
        test.Portal.Serve(AcceptsOnly("token-1"));
        await test.Client.Rooms.GetAsync(8, Token);
        test.Time.Advance(TimeSpan.FromMinutes(1));
        provider.Hold();
        test.Portal.Serve(AcceptsOnly("token-2"));

        var calls = Enumerable.Range(0, 499).Select(_ => test.Client.Rooms.GetAsync(8, Token)).ToArray();
        await provider.Entered.Task;
        provider.Gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(2, provider.Asked);
        Assert.Equal(499, test.Portal.Requests.Count(static request => request.Headers["Authorization"] is "Bearer token-2"));
    }

    [Fact]
    public async Task F104_A_caller_who_gives_up_does_not_take_the_token_from_the_others()
    {
        var provider = new TokenProvider();
        provider.Hold();
        await using var test = Signed(provider);
        test.Portal.AnswerRoom();
        using var leader = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var first = test.Client.Rooms.GetAsync(8, leader.Token);
        await provider.Entered.Task;
        var second = test.Client.Rooms.GetAsync(8, Token);
        await leader.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        provider.Gate.SetResult();
        await second;

        Assert.Equal(leader.Token, cancelled.CancellationToken);
        Assert.Equal(1, provider.Asked);
    }

    private static TestClient Signed(TokenProvider provider) =>
        new(configure: options => (options.ApiKey, options.Credential) = (null, DocSpaceCredential.Token(provider.GetAsync)));

    private static Func<SeenRequest, (HttpStatusCode Status, string Body)> AcceptsOnly(string token) => request =>
        request.Headers["Authorization"] == "Bearer " + token ? (HttpStatusCode.OK, StubPortal.RoomJson) : (HttpStatusCode.Unauthorized, string.Empty);
}
