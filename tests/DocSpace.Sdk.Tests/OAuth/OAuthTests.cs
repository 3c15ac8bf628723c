using System.Text.Json;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.OAuth;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.Tests.OAuth;

public sealed class OAuthTests : SignInTest
{
    private const string TokenPath = "/oauth2/token";

    private static readonly Uri Redirect = new("https://app.example.com/callback");

    [Fact]
    public async Task A_user_who_allows_it_is_acted_for_within_the_scopes()
    {
        var (user, oauth, options) = Arrange("rooms:read");
        var authorization = oauth.StartAuthorization();
        var tokens = await oauth.CompleteAuthorizationAsync(Portal.Authorize(user, authorization.Address), authorization, Token);
        var client = SignIn(DocSpaceCredential.OAuth(options, tokens));

        var rooms = await client.Rooms.ListAsync(cancellationToken: Token);
        var refused = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Empty(rooms.Items);
        Assert.Equal(["rooms:read"], tokens.Scopes);
        Assert.InRange(tokens.ExpiresAt!.Value - Time.GetUtcNow(), TimeSpan.FromMinutes(59), TimeSpan.FromMinutes(60));
        Assert.Contains("API key or token probably lacks a scope: this call needs rooms:write", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_client_proves_itself_by_pkce_and_gets_no_refresh_token()
    {
        var user = Portal.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin);
        var application = Portal.AddPublicOAuthApplication(Redirect);
        var oauth = CreateOAuthClient(OptionsOf(application));
        var authorization = oauth.StartAuthorization();
        var callback = Portal.Authorize(user, authorization.Address);

        var tokens = await oauth.CompleteAuthorizationAsync(callback, authorization, Token);
        var client = SignIn(DocSpaceCredential.OAuth(OptionsOf(application), tokens));
        Assert.Equal(user.Id, await CallAsync(client));
        Time.Advance(TimeSpan.FromHours(2));
        var ended = await FailAsync(client);

        Assert.Null(tokens.RefreshToken);
        Assert.Equal(SignInFailure.AuthorizationNeeded, ended.Failure);
    }

    [Fact]
    public async Task Tokens_are_renewed_before_they_end_and_every_new_refresh_token_is_saved()
    {
        var (user, oauth, options) = Arrange();
        var saved = new List<OAuthTokens>();
        var client = SignIn(DocSpaceCredential.OAuth(options, await AllowAsync(user, oauth), (tokens, _) =>
        {
            saved.Add(tokens);
            return ValueTask.CompletedTask;
        }));

        for (var hour = 0; hour < 5; hour++)
        {
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CallAsync(client)));
            Time.Advance(TimeSpan.FromMinutes(61));
        }

        Assert.Equal(user.Id, await CallAsync(client));
        Assert.Equal(5, saved.Select(static tokens => tokens.RefreshToken).Distinct().Count());
        Assert.Equal(1 + 5, Count("POST", TokenPath));
        Assert.DoesNotContain(Portal.Requests, static request => request.Status == 401);

        // What was saved last goes on after a restart.
        var restored = JsonSerializer.Deserialize<OAuthTokens>(JsonSerializer.Serialize(saved[^1]))!;
        Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(user.Id, await CallAsync(SignIn(DocSpaceCredential.OAuth(options, restored))));
    }

    [Fact]
    public async Task A_revoked_access_token_is_renewed_once_for_all()
    {
        var (user, oauth, options) = Arrange();
        var client = SignIn(DocSpaceCredential.OAuth(options, await AllowAsync(user, oauth)));
        await CallAsync(client);
        Portal.RevokeAccessTokens(user);

        var ids = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => CallAsync(client)));

        Assert.All(ids, id => Assert.Equal(user.Id, id));
        Assert.Equal(2, Count("POST", TokenPath));
    }

    [Theory]
    [InlineData("consent")]
    [InlineData("used")]
    [InlineData("old")]
    public async Task A_refresh_token_that_is_no_good_asks_for_consent_again_and_is_not_tried_again_at_once(string how)
    {
        var (user, oauth, options) = Arrange();
        var tokens = await AllowAsync(user, oauth);
        var client = SignIn(DocSpaceCredential.OAuth(options, tokens));
        await CallAsync(client);
        switch (how)
        {
            case "consent":
                Portal.RevokeConsents(user);
                break;
            case "used":
                await oauth.RefreshAsync(tokens, Token);
                Time.Advance(TimeSpan.FromMinutes(61));
                break;
            default:
                Time.Advance(TimeSpan.FromDays(31));
                break;
        }

        var before = Count("POST", TokenPath);
        var exception = await FailAsync(client);
        await FailAsync(client);

        Assert.Equal(SignInFailure.AuthorizationNeeded, exception.Failure);
        Assert.Contains("consent", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before + 1, Count("POST", TokenPath));
    }

    [Fact]
    public async Task An_identity_service_that_is_down_is_an_outage_that_ends_by_itself()
    {
        var (user, oauth, options) = Arrange();
        var client = SignIn(DocSpaceCredential.OAuth(options, await AllowAsync(user, oauth)));
        await CallAsync(client);
        Portal.StopOAuth();

        Time.Advance(TimeSpan.FromMinutes(57));
        await CallAsync(client);
        while (!Logs.Lines.Any(static line => line.Contains("DocSpace.Sdk 1011", StringComparison.Ordinal)))
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Time.Advance(TimeSpan.FromMinutes(10));
        var down = await FailAsync(client);
        Portal.StartOAuth();
        Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal((SignInFailure.Unavailable, RequestDelivery.NotSent), (down.Failure, down.Delivery));
        Assert.Contains("POST oauth2/token: The server answered 503.", down.Message, StringComparison.Ordinal);
        Assert.Equal(user.Id, await CallAsync(client));
    }

    [Fact]
    public async Task A_wrong_secret_is_the_fault_of_the_settings()
    {
        var (user, oauth, options) = Arrange();
        var tokens = await AllowAsync(user, oauth);
        options.ClientSecret = "wrong-secret-4711";
        Time.Advance(TimeSpan.FromHours(2));

        var exception = await FailAsync(SignIn(DocSpaceCredential.OAuth(options, tokens)));

        Assert.Equal(SignInFailure.Refused, exception.Failure);
        Assert.Contains("ClientSecret", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_that_cannot_be_saved_are_used_all_the_same_and_the_log_says_so()
    {
        var (user, oauth, options) = Arrange();
        var attempts = 0;
        var client = SignIn(DocSpaceCredential.OAuth(options, await AllowAsync(user, oauth), (_, _) =>
        {
            attempts++;
            throw new IOException("The disk is full.");
        }));
        await CallAsync(client);
        Time.Advance(TimeSpan.FromMinutes(56));
        await CallAsync(client);

        // The pauses are on the fake clock, and so is the limit of five minutes for all of it.
        for (var second = 0; second < 250 && !SignedInAgain(); second++)
        {
            var before = Volatile.Read(ref attempts);
            Time.Advance(TimeSpan.FromSeconds(1));
            for (var turn = 0; turn < 2000 && Volatile.Read(ref attempts) == before && !SignedInAgain(); turn++)
            {
                await Task.Run(static () => { }, Token);
            }
        }

        Assert.Equal((3, 3), (attempts, Logs.Lines.Count(static line => line.Contains("DocSpace.Sdk 1012", StringComparison.Ordinal))));
        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(user.Id, await CallAsync(client));
    }

    [Fact]
    public async Task A_user_who_denies_it_is_told_from_a_broken_application()
    {
        var (user, oauth, _) = Arrange();
        var authorization = oauth.StartAuthorization();

        var denied = await Assert.ThrowsAsync<DocSpaceSignInException>(() => oauth.CompleteAuthorizationAsync(Portal.Deny(user, authorization.Address), authorization, Token));
        var forged = await Assert.ThrowsAsync<DocSpaceSignInException>(() =>
            oauth.CompleteAuthorizationAsync(Portal.Authorize(user, authorization.Address), oauth.StartAuthorization(), Token));
        var empty = await Assert.ThrowsAsync<DocSpaceSignInException>(() =>
            oauth.CompleteAuthorizationAsync(new Uri($"{Redirect}?state={authorization.State}"), authorization, Token));

        Assert.Equal(
            (SignInFailure.ConsentDenied, SignInFailure.AuthorizationNeeded, SignInFailure.Refused),
            (denied.Failure, forged.Failure, empty.Failure));
        Assert.Equal(0, Count("POST", TokenPath));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_code_works_once_and_for_a_minute(bool used)
    {
        var (user, oauth, _) = Arrange();
        var authorization = oauth.StartAuthorization();
        var callback = Portal.Authorize(user, authorization.Address);
        if (used)
        {
            await oauth.CompleteAuthorizationAsync(callback, authorization, Token);
        }
        else
        {
            Time.Advance(TimeSpan.FromMinutes(2));
        }

        var exception = await Assert.ThrowsAsync<DocSpaceSignInException>(() => oauth.CompleteAuthorizationAsync(callback, authorization, Token));

        Assert.Equal((SignInFailure.AuthorizationNeeded, "POST oauth2/token"), (exception.Failure, exception.Operation));
        Assert.StartsWith("POST oauth2/token: The server answered 400.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revoked_tokens_are_no_good_any_more()
    {
        var (user, oauth, options) = Arrange();
        var tokens = await AllowAsync(user, oauth);
        var client = SignIn(DocSpaceCredential.OAuth(options, tokens));
        await CallAsync(client);

        await oauth.RevokeAsync(tokens, Token);
        await oauth.RevokeAsync(tokens, Token);

        Assert.Equal(SignInFailure.AuthorizationNeeded, (await FailAsync(client)).Failure);
    }

    [Fact]
    public void The_address_for_the_browser_holds_what_the_portal_needs_and_no_secret()
    {
        var (_, oauth, options) = Arrange("rooms:read", "rooms:write");
        var (one, other) = (oauth.StartAuthorization(), oauth.StartAuthorization());

        var text = Uri.UnescapeDataString(one.Address.AbsoluteUri);
        Assert.StartsWith($"{Portal.BaseAddress}oauth2/authorize?response_type=code&client_id={options.ClientId}&redirect_uri={Redirect}&scope=rooms:read rooms:write&state=", text, StringComparison.Ordinal);
        Assert.EndsWith("&code_challenge_method=S256", text, StringComparison.Ordinal);
        Assert.DoesNotContain(options.ClientSecret!, text, StringComparison.Ordinal);
        Assert.DoesNotContain(one.CodeVerifier, text, StringComparison.Ordinal);
        Assert.NotEqual((one.State, one.CodeVerifier), (other.State, other.CodeVerifier));
        Assert.Equal(one, JsonSerializer.Deserialize<OAuthAuthorization>(JsonSerializer.Serialize(one)));
    }

    [Fact]
    public void Tokens_of_one_portal_are_refused_for_another()
    {
        var (_, _, options) = Arrange();
        var credential = DocSpaceCredential.OAuth(options, new OAuthTokens { AccessToken = "eyJ0" });

        var exception = Assert.Throws<OptionsValidationException>(() =>
            DocSpaceClient.Create(new DocSpaceClientOptions { BaseAddress = new Uri("https://other.example.com"), Credential = credential }));

        Assert.Contains("Credential belongs to another portal than BaseAddress.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("address", "BaseAddress must begin with https://")]
    [InlineData("client", "ClientId is missing")]
    [InlineData("secret", "ClientSecret is empty")]
    [InlineData("scope", "Scopes holds a scope")]
    [InlineData("endpoint", "TokenEndpoint must begin with https://")]
    public void An_application_that_is_set_up_wrong_is_refused(string what, string expected)
    {
        var options = new DocSpaceOAuthOptions
        {
            BaseAddress = new Uri(what is "address" ? "http://portal.example.com" : "https://portal.example.com"),
            ClientId = what is "client" ? " " : "id",
            ClientSecret = what is "secret" ? "" : "4711",
            TokenEndpoint = what is "endpoint" ? new Uri("http://login.example.com/token") : null,
        };
        if (what is "scope")
        {
            options.Scopes.Add("rooms:read rooms:write");
        }

        var exception = Assert.Throws<OptionsValidationException>(() => new DocSpaceOAuthClient(options));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_redirect_address_nobody_can_be_asked()
    {
        using var oauth = new DocSpaceOAuthClient(new DocSpaceOAuthOptions { BaseAddress = new Uri("https://portal.example.com"), ClientId = "id" });

        Assert.Contains("RedirectUri", Assert.Throws<InvalidOperationException>(oauth.StartAuthorization).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_container_checks_the_application_and_makes_one_client()
    {
        var services = new ServiceCollection();
        services.AddDocSpaceOAuthClient(static options => options.BaseAddress = new Uri("https://portal.example.com"));
        services.AddDocSpaceOAuthClient(static options => options.ClientId = "id");
        await using var provider = services.BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<DocSpaceOAuthClient>(), Assert.Single(provider.GetServices<DocSpaceOAuthClient>()));
    }

    private bool SignedInAgain() => Logs.Lines.Any(static line => line.Contains("DocSpace.Sdk 1010", StringComparison.Ordinal));

    private async Task<OAuthTokens> AllowAsync(EmulatedUser user, DocSpaceOAuthClient oauth)
    {
        var authorization = oauth.StartAuthorization();
        return await oauth.CompleteAuthorizationAsync(Portal.Authorize(user, authorization.Address), authorization, Token);
    }

    private DocSpaceOAuthOptions OptionsOf(EmulatedOAuthApplication application, params string[] scopes)
    {
        var options = new DocSpaceOAuthOptions
        {
            BaseAddress = Portal.BaseAddress,
            ClientId = application.ClientId,
            ClientSecret = application.ClientSecret,
            RedirectUri = application.RedirectUri,
        };
        foreach (var scope in scopes)
        {
            options.Scopes.Add(scope);
        }

        return options;
    }

    private (EmulatedUser User, DocSpaceOAuthClient OAuth, DocSpaceOAuthOptions Options) Arrange(params string[] scopes)
    {
        var options = OptionsOf(Portal.AddOAuthApplication(Redirect), scopes);
        return (Portal.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin), CreateOAuthClient(options), options);
    }
}
