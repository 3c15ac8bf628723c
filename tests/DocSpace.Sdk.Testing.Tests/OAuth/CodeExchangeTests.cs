using System.Text;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Testing.Tests.OAuth.TestApplication;

namespace DocSpace.Sdk.Testing.Tests.OAuth;

public sealed class CodeExchangeTests
{
    [Fact]
    public async Task A_code_gives_tokens_that_no_cache_keeps()
    {
        await using var app = await TestApplication.StartAsync();

        var answer = await app.ExchangeAsync(app.Code());

        Assert.Equal(200, answer.Status);
        Assert.Equal(["access_token", "refresh_token", "scope", "token_type", "expires_in"], answer.Json.AsObject().Select(pair => pair.Key));
        Assert.Equal(
            ("rooms:read rooms:write", "Bearer", 3599),
            (answer.Json["scope"]!.GetValue<string>(), answer.Json["token_type"]!.GetValue<string>(), answer.Json["expires_in"]!.GetValue<int>()));
        Assert.Equal("no-store", answer.Message.Headers.CacheControl!.ToString());
        Assert.Equal(200, await app.CallAsync(Access(answer.Json)));
    }

    [Fact]
    public async Task An_access_token_is_a_readable_token_of_three_parts()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var app = await TestApplication.StartAsync(time);

        var parts = Access(await app.SignInAsync()).Split('.');

        Assert.Equal(3, parts.Length);
        Assert.StartsWith("eyJ", parts[0], StringComparison.Ordinal);
        var claims = JsonNode.Parse(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1])))!;
        Assert.Equal((app.User.Id.ToString(), 3600), (claims["sub"]!.GetValue<string>(), claims["exp"]!.GetValue<int>()));
        Assert.Equal("ES256", JsonNode.Parse(WebEncoders.Base64UrlDecode(parts[0]))!["alg"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(Challenge, "S256", Verifier, true)]
    [InlineData(Challenge, "S256", "another-verifier-that-is-long-enough-to-be-one", false)]
    [InlineData(Challenge, "S256", Challenge, false)]
    [InlineData(Challenge, "S256", null, false)]
    [InlineData(Verifier, "plain", Verifier, true)]
    [InlineData(Verifier, null, Verifier, true)]
    [InlineData(Verifier, "plain", "wrong", false)]
    [InlineData(null, null, null, true)]
    [InlineData(null, null, Verifier, false)]
    public async Task The_proof_has_to_fit_what_was_promised(string? challenge, string? method, string? verifier, bool isFine)
    {
        await using var app = await TestApplication.StartAsync();
        var code = app.Code(("code_challenge", challenge), ("code_challenge_method", method));

        var answer = await app.ExchangeAsync(code, ("code_verifier", verifier));

        Assert.Equal(isFine ? (200, null) : (400, "invalid_grant"), (answer.Status, Error(answer)));
    }

    [Fact]
    public async Task A_code_works_once_and_a_second_time_ends_what_came_of_it()
    {
        await using var app = await TestApplication.StartAsync();
        var code = app.Code();
        var tokens = (await app.ExchangeAsync(code)).Json;

        var second = await app.ExchangeAsync(code);

        Assert.Equal((400, "invalid_grant"), (second.Status, Error(second)));
        Assert.Equal(401, await app.CallAsync(Access(tokens)));
        Assert.Equal("invalid_grant", Error(await app.RefreshAsync(tokens)));
    }

    [Theory]
    [InlineData(59, 200)]
    [InlineData(60, 400)]
    public async Task A_code_lives_for_a_minute(int seconds, int status)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var app = await TestApplication.StartAsync(time);
        var code = app.Code();

        time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await app.ExchangeAsync(code)).Status);
    }

    [Fact]
    public async Task A_code_is_for_the_application_and_the_address_that_asked_for_it()
    {
        await using var app = await TestApplication.StartAsync();
        var other = app.Emulator.AddOAuthApplication(new Uri(Redirect), "rooms:read");
        var code = app.Code();

        Assert.Equal("invalid_grant", Error(await app.ExchangeAsync("unknown")));
        Assert.Equal("invalid_grant", Error(await app.ExchangeAsync(app.Code(), ("redirect_uri", "https://app.example/other"))));
        Assert.Equal("invalid_grant", Error(await app.ExchangeAsync(app.Code(), ("redirect_uri", null))));
        Assert.Equal("invalid_grant", Error(await app.ExchangeAsync(code, ("client_id", other.ClientId), ("client_secret", other.ClientSecret))));
        Assert.Equal("invalid_grant", Error(await app.ExchangeAsync(code)));
    }

    [Theory]
    [InlineData("client_secret", "wrong")]
    [InlineData("client_secret", null)]
    [InlineData("client_id", "wrong")]
    [InlineData("client_id", null)]
    public async Task An_application_that_does_not_prove_itself_is_refused(string field, string? value)
    {
        await using var app = await TestApplication.StartAsync();
        var code = app.Code(("code_challenge", Challenge), ("code_challenge_method", "S256"));

        var answer = await app.ExchangeAsync(code, ("code_verifier", Verifier), (field, value));

        Assert.Equal((401, """{"error":"invalid_client"}"""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task The_secret_is_taken_from_the_form_only()
    {
        await using var app = await TestApplication.StartAsync();
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = app.Code(), ["redirect_uri"] = Redirect };
        using var content = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, "oauth2/token") { Content = content };
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{app.Application.ClientId}:{app.Application.ClientSecret}"));
        request.Headers.Add("Authorization", "Basic " + pair);

        Assert.Equal(401, (await app.SendAsync(request)).Status);

        using var json = new StringContent($$"""{"client_id":"{{app.Application.ClientId}}"}""", Encoding.UTF8, "application/json");
        using var wrong = new HttpRequestMessage(HttpMethod.Post, "oauth2/token") { Content = json };
        Assert.Equal(401, (await app.SendAsync(wrong)).Status);
    }

    [Fact]
    public async Task A_public_application_proves_itself_by_the_code_and_gets_no_refresh_token()
    {
        await using var app = await TestApplication.StartAsync(isPublic: true);
        (string, string?)[] promise = [("code_challenge", Challenge), ("code_challenge_method", "S256")];

        var answer = await app.ExchangeAsync(app.Code(promise), ("code_verifier", Verifier));

        Assert.Equal((200, false), (answer.Status, answer.Json.AsObject().ContainsKey("refresh_token")));
        Assert.Equal("invalid_client", Error(await app.ExchangeAsync(app.Code(promise))));
        Assert.Equal("invalid_grant", Error(await app.ExchangeAsync(app.Code(promise), ("code_verifier", "wrong"))));
        Assert.Equal("invalid_client", Error(await app.PostAsync("revoke", ("token", Access(answer.Json)))));
    }

    [Theory]
    [InlineData("password", """{"error":"unsupported_grant_type"}""")]
    [InlineData("client_credentials", """{"error":"unsupported_grant_type"}""")]
    [InlineData(null, """{"error_description":"OAuth 2.0 Parameter: grant_type","error":"invalid_request"}""")]
    [InlineData("authorization_code", """{"error_description":"OAuth 2.0 Parameter: code","error":"invalid_request"}""")]
    [InlineData("refresh_token", """{"error_description":"OAuth 2.0 Parameter: refresh_token","error":"invalid_request"}""")]
    public async Task What_a_form_lacks_is_said(string? grantType, string body)
    {
        await using var app = await TestApplication.StartAsync();

        var answer = await app.PostAsync("token", ("grant_type", grantType));

        Assert.Equal((400, body), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task Who_asks_for_no_scope_in_particular_gets_those_of_the_application()
    {
        await using var app = await TestApplication.StartAsync();

        var tokens = (await app.ExchangeAsync(app.Code(("scope", null)))).Json;

        Assert.Equal(string.Join(' ', app.Application.Scopes), tokens["scope"]!.GetValue<string>());
        Assert.Equal(200, await app.CallAsync(Access(tokens)));
    }

    private static string? Error(TestAnswer answer) => answer.Json["error"]?.GetValue<string>();
}
