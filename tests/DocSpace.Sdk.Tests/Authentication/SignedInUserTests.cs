using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tests.Authentication;

/// <summary>A web application that acts in the portal on behalf of whoever is signed in to it.</summary>
public sealed class SignedInUserTests
{
    private const int Users = 50;
    private const int Requests = 1000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_parallel_requests_of_fifty_users_never_take_the_identity_of_another()
    {
        await using var portal = await DocSpaceEmulator.StartAsync(Token);
        var users = Enumerable.Range(0, Users).Select(number => portal.AddUser($"user{number}@example.com", EmulatedUserRole.RoomAdmin)).ToArray();
        var tokens = users.Select(user => portal.CreateAccessToken(user)).ToArray();
        await using var application = await StartAsync(portal);
        using var browser = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };

        var answers = await Task.WhenAll(Enumerable.Range(0, Requests).Select(number => AskAsync(browser, tokens[number % Users])));

        Assert.Equal(Enumerable.Range(0, Requests).Select(number => users[number % Users].Id.ToString()), answers);
    }

    [Fact]
    public async Task A_request_of_nobody_reaches_the_portal_as_nobody()
    {
        await using var portal = await DocSpaceEmulator.StartAsync(Token);
        await using var application = await StartAsync(portal);
        using var browser = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
        await AskAsync(browser, portal.CreateAccessToken(portal.Owner));

        using var response = await browser.GetAsync(new Uri("/me", UriKind.Relative), Token);

        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Single(portal.Requests);
    }

    private static async Task<string> AskAsync(HttpClient browser, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/me") { Headers = { { "X-User-Token", token } } };
        using var response = await browser.SendAsync(request, Token);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(Token);
    }

    private static async Task<WebApplication> StartAsync(DocSpaceEmulator portal)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddDocSpaceClient(options => options.BaseAddress = portal.BaseAddress);
        builder.Services.AddOptions<DocSpaceClientOptions>().Configure<IHttpContextAccessor>(static (options, accessor) =>
            options.Credential = DocSpaceCredential.TokenPerRequest(_ => new(new AccessToken(
                accessor.HttpContext?.Request.Headers["X-User-Token"].ToString() is { Length: > 0 } token
                    ? token
                    : throw new InvalidOperationException("Nobody is signed in.")))));
        var application = builder.Build();
        application.MapGet("/me", static async (DocSpaceClient client, CancellationToken cancellationToken) =>
            (await client.Identity.GetCurrentUserAsync(cancellationToken)).Id.ToString());
        await application.StartAsync(Token);
        return application;
    }
}
