using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Tests.Identity;

public sealed class IdentityTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_caller_is_read_with_everything_that_the_portal_tells()
    {
        await using var test = Answered("b1021-people-self-R1");

        var user = await test.Client.Identity.GetCurrentUserAsync(Token);

        Assert.Equal((HttpMethod.Get, "/api/2.0/people/@self"), (test.Portal.Requests[0].Method, Uri.UnescapeDataString(test.Portal.Requests[0].Uri.PathAndQuery)));
        Assert.Equal(("Hsix", "RoomadminOne", "h6-r1"), (user.FirstName, user.LastName, user.UserName));
        Assert.Equal((DocSpaceUserStatus.Active, DocSpaceUserActivation.Pending, true, false), (user.Status, user.Activation, user.IsRoomAdmin, user.IsGuest));
        Assert.Equal("H6 Reviewers", Assert.Single(user.Groups).Name);
        Assert.Equal((new DateTimeOffset(2026, 11, 22, 22, 19, 59, TimeSpan.Zero), "System", true), (user.RegisteredAt, user.Theme, user.HasPersonalFolder));
        Assert.Equal($"User {user.Id}", user.ToString());
    }

    [Theory]
    [InlineData("5400.5", 5400.5)]
    [InlineData("86400", 86400)]
    public async Task The_server_counts_a_sign_in_by_seconds(string written, double seconds)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, $$$"""{"response":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","authCookieLifetime":{{{written}}} } }""");

        Assert.Equal(TimeSpan.FromSeconds(seconds), (await test.Client.Identity.GetCurrentUserAsync(Token)).SignInLifetime);
    }

    [Fact]
    public async Task A_sign_in_that_lasts_longer_than_can_be_said_breaks_nothing()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","authCookieLifetime":1e300} }""");

        Assert.Equal(TimeSpan.MaxValue, (await test.Client.Identity.GetCurrentUserAsync(Token)).SignInLifetime);
    }

    [Fact]
    public async Task A_key_for_rooms_learns_what_it_lacks_and_asks_for_nothing_that_it_may_not()
    {
        await using var test = Answered("b0988-keys-self-of-temp");

        var report = await test.Client.Identity.CheckAsync(Token);

        Assert.EndsWith("/keys/@self", Uri.UnescapeDataString(Assert.Single(test.Portal.Requests).Uri.AbsolutePath), StringComparison.Ordinal);
        Assert.Equal((true, true, false, false), (report.CanReadRooms, report.CanChangeRooms, report.CanReadFiles, report.CanChangeFiles));
        Assert.Equal(["files:write"], report.MissingScopes);
        Assert.Equal("files:read", report.MissingFor("GET files/fileops")[0]);
        Assert.Empty(report.MissingFor("GET keys/@self"));
        Assert.Throws<ArgumentException>(() => report.MissingFor("files"));
        Assert.Null(report.User);
        Assert.Equal(("H6 temp", "2a87", "rooms:read rooms:write"), (report.ApiKey.Name, report.ApiKey.Suffix, string.Join(' ', report.ApiKey.Permissions)));
        Assert.EndsWith("rooms read and write, files none", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_cannot_ask_for_its_key_and_is_told_so()
    {
        await using var test = Answered("b0989-keys-self-with-token");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.PassTimeAsync(test.Client.Identity.GetApiKeyAsync(Token)));

        Assert.EndsWith("did not sign in with an API key.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_scopes_can_be_listed()
    {
        await using var test = Answered("584-keys-permissions");

        var scopes = await test.Client.Identity.ListPermissionsAsync(Token);

        Assert.Equal((11, "/api/2.0/keys/permissions"), (scopes.Count, Assert.Single(test.Portal.Requests).Uri.PathAndQuery));
    }

    [Fact]
    public async Task A_new_key_shows_its_secret_once_and_in_no_text()
    {
        await using var test = Answered("b0986-keys-create");

        var key = await test.Client.Identity.CreateApiKeyAsync(new() { Name = "H6 temp", Permissions = ["rooms:read", "rooms:write"], ExpiresInDays = 10 }, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Post, "/api/2.0/keys"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal("""{"name":"H6 temp","permissions":["rooms:read","rooms:write"],"expiresInDays":10}""", request.Body);
        Assert.StartsWith("sk-", key.Secret, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Secret, $"{key} {key.Info} {string.Join(' ', test.Logs.Lines)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_whose_answer_was_lost_is_not_made_again()
    {
        await using var test = new TestClient();
        test.Portal.Fail(static () => new HttpRequestException(HttpRequestError.ResponseEnded, "Lost."));

        await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key" }, Token));

        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task A_limit_on_new_keys_is_named()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.TooManyRequests);

        var exception = await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => test.PassTimeAsync(test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key" }, Token)));

        Assert.Contains("five keys in 15 minutes", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null, "Name")]
    [InlineData("1234567890123456789012345678901", null, "Name")]
    [InlineData("Key", 0, "ExpiresInDays")]
    [InlineData("Key", 366, "ExpiresInDays")]
    public async Task A_wrong_key_is_refused_before_anything_is_sent(string name, int? days, string expected)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Identity.CreateApiKeyAsync(new() { Name = name, ExpiresInDays = days }, Token));
        var noScope = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Identity.CreateApiKeyAsync(new() { Name = "Key", Permissions = [] }, Token));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Permissions", noScope.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task A_sign_in_carries_no_api_key_and_its_text_no_token()
    {
        await using var test = Answered("578-auth-login-ok");

        var result = await test.Client.Identity.SignInAsync("owner@lab.example.com", "password", Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Post, "/api/2.0/authentication"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal("""{"userName":"owner@lab.example.com","password":"password"}""", request.Body);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        Assert.Equal((SignInStep.None, 2027), (result.NextStep, result.ExpiresAt!.Value.Year));
        Assert.Equal("Sign-in, next step: None", result.ToString());
    }

    [Theory]
    [InlineData("""{"sms":true,"tfa":false,"phoneNoise":"+1***34"}""", SignInStep.SmsCode)]
    [InlineData("""{"sms":false,"tfa":true}""", SignInStep.AuthenticatorCode)]
    [InlineData("""{"sms":false,"tfa":true,"tfaKey":"ABC"}""", SignInStep.AuthenticatorSetup)]
    public async Task A_second_factor_is_named(string answer, SignInStep step)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, $$"""{"response":{{answer}},"count":1}""");

        var result = await test.Client.Identity.SignInAsync("ann@example.com", "password", Token);

        Assert.Equal((step, null), (result.NextStep, result.Token));
    }

    [Fact]
    public async Task A_wrong_password_is_not_blamed_on_the_key_and_not_tried_again()
    {
        await using var test = Answered("579-auth-login-wrong");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Identity.SignInAsync("ann@example.com", "password", Token));

        Assert.EndsWith("Check the user name and the password.", exception.Message, StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task An_answer_without_token_and_next_step_makes_no_sense()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"sms":false,"tfa":false},"count":1}""");

        await Assert.ThrowsAsync<DocSpaceProtocolException>(() => test.Client.Identity.SignInAsync("ann@example.com", "password", Token));
    }

    private static TestClient Answered(string recording)
    {
        var (status, body, mediaType) = Fixture.Recording(recording);
        var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status, body, mediaType);
        return test;
    }
}
