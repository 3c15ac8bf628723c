using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Authentication;

public sealed class PerRequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_call_is_signed_with_the_token_of_its_own_context()
    {
        var user = new AsyncLocal<string?>();
        await using var test = Signed(_ => new(new AccessToken(user.Value ?? throw new InvalidOperationException("Nobody is signed in."))));
        test.Portal.AnswerRoom();

        async Task CallAsync(string name)
        {
            user.Value = name;
            await test.Client.Rooms.GetAsync(int.Parse(name[5..]), Token);
        }

        await Task.WhenAll(Enumerable.Range(1, 200).Select(number => Task.Run(() => CallAsync($"user-{number}"))));

        Assert.Equal(200, test.Portal.Requests.Count);
        Assert.All(test.Portal.Requests, static request =>
            Assert.Equal($"Bearer user-{request.Uri.Segments[^1]}", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_token_that_its_owner_renewed_is_sent_once_more()
    {
        var provider = new TokenProvider();
        await using var test = Signed(provider.GetAsync);
        test.Portal.Answer(HttpStatusCode.Unauthorized).AnswerRoom();

        await test.Client.Rooms.GetAsync(8, Token);

        // Asked for the first attempt, after its refusal, and for the second attempt.
        Assert.Equal((2, 3), (test.Portal.Requests.Count, provider.Asked));
    }

    [Fact]
    public async Task A_call_without_a_user_is_not_sent()
    {
        await using var test = Signed(_ => throw new InvalidOperationException("Nobody is signed in."));

        var exception = await Assert.ThrowsAsync<DocSpaceSignInException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal((SignInFailure.ProviderFailed, RequestDelivery.NotSent), (exception.Failure, exception.Delivery));
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task The_cancellation_of_the_caller_reaches_the_provider()
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var provider = new TokenProvider();
        provider.Hold();
        await using var test = Signed(provider.GetAsync);

        var call = test.Client.Rooms.GetAsync(8, caller.Token);
        await provider.Entered.Task;
        await caller.CancelAsync();

        Assert.Equal(caller.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    private static TestClient Signed(Func<CancellationToken, ValueTask<AccessToken>> provider) =>
        new(configure: options => (options.ApiKey, options.Credential) = (null, DocSpaceCredential.TokenPerRequest(provider)));
}
