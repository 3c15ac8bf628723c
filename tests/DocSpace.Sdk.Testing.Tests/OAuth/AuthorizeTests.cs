using System.Text.Json.Nodes;
using static DocSpace.Sdk.Testing.Tests.OAuth.TestApplication;

namespace DocSpace.Sdk.Testing.Tests.OAuth;

public sealed class AuthorizeTests
{
    [Fact]
    public async Task Who_allows_everything_ends_at_the_redirect_address_with_a_code_and_the_state()
    {
        await using var app = await TestApplication.StartAsync();

        var end = app.Emulator.Authorize(app.User, app.Address());

        Assert.StartsWith(Redirect + "&code=", end.OriginalString, StringComparison.Ordinal);
        Assert.Equal(("portal", "a b&c"), (Part(end, "from"), Part(end, "state")));
        Assert.Empty(app.Emulator.Requests);
    }

    [Fact]
    public async Task Who_allows_nothing_ends_at_the_redirect_address_with_an_error_and_the_state()
    {
        await using var app = await TestApplication.StartAsync();

        var end = app.Emulator.Deny(app.User, app.Address());

        Assert.Equal(Redirect + "&error=access_denied&state=a%20b%26c", end.OriginalString);
    }

    [Theory]
    [InlineData("client_id", "somebody")]
    [InlineData("client_id", null)]
    [InlineData("redirect_uri", "https://app.example/back")]
    [InlineData("redirect_uri", "https://app.example.evil.example/back?from=portal")]
    [InlineData("redirect_uri", "/back")]
    [InlineData("response_type", "token")]
    [InlineData("response_type", null)]
    public async Task What_the_portal_does_not_know_is_never_left_for(string name, string? value)
    {
        await using var app = await TestApplication.StartAsync();

        Assert.Equal(new Uri(app.Emulator.BaseAddress, "/error"), app.Emulator.Authorize(app.User, app.Address((name, value))));
        Assert.Equal(new Uri(app.Emulator.BaseAddress, "/error"), app.Emulator.Deny(app.User, app.Address((name, value))));
    }

    [Theory]
    [InlineData("scope", "rooms:read files:read", "invalid_scope")]
    [InlineData("scope", "*", "invalid_scope")]
    [InlineData("code_challenge_method", "S512", "invalid_request")]
    public async Task What_the_application_may_not_ask_for_is_reported_to_it(string name, string value, string error)
    {
        await using var app = await TestApplication.StartAsync();

        var end = app.Emulator.Authorize(app.User, app.Address(("code_challenge", Challenge), ("code_challenge_method", "S256"), (name, value)));

        Assert.Equal((error, "a b&c", null), (Part(end, "error"), Part(end, "state"), Part(end, "code")));
    }

    [Fact]
    public async Task A_public_application_has_to_promise_a_proof()
    {
        await using var app = await TestApplication.StartAsync(isPublic: true);

        Assert.Equal("invalid_request", Part(app.Emulator.Authorize(app.User, app.Address()), "error"));
        Assert.NotEmpty(app.Code(("code_challenge", Challenge)));
    }

    [Theory]
    [InlineData("http://127.0.0.1/back", "http://127.0.0.1:50123/back", true)]
    [InlineData("http://127.0.0.1:1/back", "http://127.0.0.1:2/back", true)]
    [InlineData("http://[::1]/back", "http://[::1]:50123/back", true)]
    [InlineData("http://127.0.0.1/back", "http://127.0.0.1:50123/other", false)]
    [InlineData("http://localhost:1/back", "http://localhost:2/back", false)]
    [InlineData("https://app.example/back", "https://app.example:8443/back", false)]
    public async Task Programs_on_the_own_machine_listen_on_any_port(string registered, string asked, bool isFine)
    {
        await using var app = await TestApplication.StartAsync(redirect: registered);

        var end = app.Emulator.Authorize(app.User, app.Address(("redirect_uri", asked)));

        Assert.StartsWith(isFine ? asked + "?code=" : app.Emulator.BaseAddress + "error", end.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_a_redirect_address_means_the_registered_one()
    {
        await using var app = await TestApplication.StartAsync();

        var code = app.Code(("redirect_uri", null));

        Assert.Equal(200, (await app.ExchangeAsync(code, ("redirect_uri", null))).Status);
    }

    [Fact]
    public async Task A_browser_needs_the_cookie_of_a_person_who_signed_in()
    {
        await using var app = await TestApplication.StartAsync();
        app.Emulator.SetPassword(app.User, "secret");
        var login = new JsonObject { ["userName"] = app.User.Email, ["password"] = "secret" }.ToJsonString();
        var token = (await app.Portal.SendRawAsync(HttpMethod.Post, "/api/2.0/authentication", login, null)).Response["token"]!.GetValue<string>();

        Assert.Equal("/login", await BrowseAsync(app, null, null));
        Assert.Equal("/login", await BrowseAsync(app, "Authorization", "Bearer " + app.Emulator.ApiKey));
        Assert.Equal("/login", await BrowseAsync(app, "Authorization", token));
        var address = await BrowseAsync(app, "Cookie", "asc_auth_key=" + Uri.EscapeDataString(token));
        Assert.Equal(200, (await app.ExchangeAsync(Part(new Uri(address), "code")!)).Status);
    }

    [Fact]
    public async Task The_browser_of_a_test_goes_to_the_portal_only_and_belongs_to_somebody_who_may_sign_in()
    {
        await using var app = await TestApplication.StartAsync();

        Assert.Throws<ArgumentException>(() => app.Emulator.Authorize(app.User, new Uri("https://evil.example/oauth2/authorize")));
        Assert.Throws<ArgumentException>(() => app.Emulator.Authorize(app.User, new Uri(app.Emulator.BaseAddress, "/oauth2/token")));
        Assert.Throws<ArgumentException>(() => app.Emulator.Deny(app.User, new Uri("/oauth2/authorize", UriKind.Relative)));
        app.Emulator.SuspendUser(app.User);
        Assert.Throws<ArgumentException>(() => app.Emulator.Authorize(app.User, app.Address()));
        Assert.Throws<ArgumentException>(() => app.Emulator.AddOAuthApplication(new Uri("/back", UriKind.Relative)));
    }

    private static async Task<string> BrowseAsync(TestApplication app, string? header, string? value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Address());
        if (header is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        }

        var answer = await app.SendAsync(request);
        Assert.Equal(302, answer.Status);
        return answer.Message.Headers.Location!.OriginalString;
    }
}
