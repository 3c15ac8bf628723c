using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Authentication;

public sealed class AuthenticationHandlerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_attempt_is_signed_on_its_own()
    {
        var credential = new CountingCredential();
        await using var test = new TestClient(configure: options => (options.ApiKey, options.Credential) = (null, credential));
        test.Portal.Answer(HttpStatusCode.ServiceUnavailable).Answer(HttpStatusCode.ServiceUnavailable).AnswerRoom();

        await test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-3"], test.Portal.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Theory]
    [InlineData("https://evil.example.com/api/2.0/files/rooms/8")]
    [InlineData("http://portal.example.com/api/2.0/files/rooms/8")]
    [InlineData("https://portal.example.com:8443/api/2.0/files/rooms/8")]
    [InlineData("https://portal.example.com.evil.com/api/2.0/files/rooms/8")]
    public async Task The_credential_goes_to_the_origin_of_the_portal_only(string target)
    {
        await using var test = new TestClient(http: builder => builder.ConfigureAdditionalHttpMessageHandlers((handlers, _) => handlers.Insert(0, new DetouringHandler(target))));
        test.Portal.AnswerRoom();

        await test.Client.Rooms.GetAsync(8, Token);

        Assert.DoesNotContain("Authorization", Assert.Single(test.Portal.Requests).Headers.Keys);
    }

    [Fact]
    public async Task A_redirect_is_refused_and_not_followed()
    {
        await using var foreign = new RawServer((_, _, _) => Task.CompletedTask);
        await using var server = new RawServer(async (_, stream, token) =>
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {foreign.Address}login?x=1\r\nContent-Length: 0\r\n\r\n"), token));
        await using var test = new TestClient(configure: options => options.BaseAddress = server.Address, realTransport: true);

        var exception = await Assert.ThrowsAsync<DocSpace.Sdk.Errors.DocSpaceConnectionException>(() => test.Client.CreateRoomAsync("Project", DocSpace.Sdk.Rooms.RoomType.Custom, Token));

        Assert.Equal(DocSpace.Sdk.Errors.ConnectionFailure.Redirected, exception.Reason);
        Assert.Equal(DocSpace.Sdk.Errors.RequestDelivery.Rejected, exception.Delivery);
        Assert.Contains($"redirects to http://127.0.0.1:{foreign.Address.Port} (302)", exception.Message, StringComparison.Ordinal);
        Assert.Equal((1, 0), (server.Requests, foreign.Requests));
    }

    [Theory]
    [InlineData("sockets")]
    [InlineData("client")]
    [InlineData("wrapped")]
    public async Task A_transport_of_the_application_follows_no_redirect_and_keeps_no_cookie(string kind)
    {
        await using var foreign = new RawServer((_, _, _) => Task.CompletedTask);
        await using var server = new RawServer(async (_, stream, token) => await stream.WriteAsync(
            System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 307 Temporary Redirect\r\nLocation: {foreign.Address}\r\nSet-Cookie: asc_auth_key=1\r\nContent-Length: 0\r\n\r\n"), token));
        var cookies = new CookieContainer();
        await using var test = new TestClient(
            configure: options => options.BaseAddress = server.Address,
            http: builder => builder.ConfigurePrimaryHttpMessageHandler(() => kind switch
            {
                "sockets" => new SocketsHttpHandler { CookieContainer = cookies },
                "client" => new HttpClientHandler { CookieContainer = cookies },
                _ => new DetouringHandler(null) { InnerHandler = new SocketsHttpHandler { CookieContainer = cookies } },
            }),
            realTransport: true);

        await Assert.ThrowsAsync<DocSpace.Sdk.Errors.DocSpaceConnectionException>(() => test.Client.CreateRoomAsync("Project", DocSpace.Sdk.Rooms.RoomType.Custom, Token));

        Assert.Equal((1, 0, 0), (server.Requests, foreign.Requests, cookies.Count));
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("sk-")]
    [InlineData("sk-secret\n")]
    [InlineData("sk-secret\u200b")]
    [InlineData("Bearer sk-secret")]
    public void A_key_that_cannot_be_one_is_refused_without_being_repeated(string key)
    {
        var exception = Assert.Throws<ArgumentException>("key", () => DocSpaceCredential.ApiKey(key));

        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_absurd_length_is_refused() =>
        Assert.Throws<ArgumentException>("key", () => DocSpaceCredential.ApiKey("sk-" + new string('a', 510)));

    private sealed class CountingCredential : DocSpaceCredential
    {
        private int _count;

        internal override string RefusalHint => string.Empty;

        internal override ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken) => new(new AccessToken($"token-{++_count}"));
    }

    private sealed class DetouringHandler(string? target) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = target is null ? request.RequestUri : new Uri(target);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
