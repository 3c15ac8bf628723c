using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.OAuth;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.SignIn;

public sealed class CredentialScenarios(Portal portal) : Scenario(portal)
{
    // A client that signs in by itself does so outside of any call: these scenarios claim no endpoint for it.
    private const string UserPassword = "Open-Sesame-1";

    [Fact]
    public async Task An_API_key_signs_in() => await CreatesRoomsAsync(Portal.SignIn(DocSpaceCredential.ApiKey(Portal.OwnerKey)));

    [Fact]
    public async Task A_provider_of_tokens_is_asked_once_for_many_calls()
    {
        var asked = 0;
        var client = Portal.SignIn(DocSpaceCredential.Token(_ =>
        {
            Interlocked.Increment(ref asked);
            return new(new AccessToken(Portal.OwnerKey));
        }));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.Rooms.ListAsync(cancellationToken: Token)));
        await CreatesRoomsAsync(client);

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_token_per_request_acts_as_the_user_of_the_request()
    {
        var key = new AsyncLocal<string>();
        var client = Portal.SignIn(DocSpaceCredential.TokenPerRequest(_ => new(new AccessToken(key.Value!))));
        var second = await Second().Identity.GetCurrentUserAsync(Token);
        var owner = await Owner.Identity.GetCurrentUserAsync(Token);

        async Task<Guid> WhoAsync(string who)
        {
            key.Value = who;
            return (await client.Identity.GetCurrentUserAsync(Token)).Id;
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => WhoAsync(number % 2 == 0 ? Portal.OwnerKey : Portal.SecondKey!)));

        Assert.Equal(Enumerable.Range(0, 20).Select(number => number % 2 == 0 ? owner.Id : second.Id), answers);
    }

    [Fact]
    [Exercises("authenticate")]
    public async Task The_token_of_a_session_signs_in()
    {
        var (name, password) = SomebodyWithPassword();
        var session = await Owner.Identity.SignInAsync(name, password, Token);

        var user = await Portal.SignIn(DocSpaceCredential.Token(session.Token!)).Identity.GetCurrentUserAsync(Token);

        Assert.Equal(name, user.Email, ignoreCase: true);
    }

    [Fact]
    public async Task A_user_name_and_a_password_sign_in()
    {
        var (name, password) = SomebodyWithPassword();

        var user = await Portal.SignIn(DocSpaceCredential.Password(name, password)).Identity.GetCurrentUserAsync(Token);

        Assert.Equal(name, user.Email, ignoreCase: true);
    }

    [Theory]
    [InlineData(EmulatedSecondFactor.Sms)]
    [InlineData(EmulatedSecondFactor.AuthenticatorApp)]
    public async Task A_second_factor_is_asked_for_and_given(EmulatedSecondFactor factor)
    {
        var emulator = OnlyEmulated("it needs the telephone or the authenticator app of somebody.");
        var user = AddUser(emulator);
        emulator.RequireSecondFactor(user, factor);
        var without = await Assert.ThrowsAsync<DocSpaceSignInException>(() =>
            Portal.SignIn(DocSpaceCredential.Password(user.Email, UserPassword)).Rooms.ListAsync(cancellationToken: Token));

        var client = Portal.SignIn(DocSpaceCredential.Password(
            user.Email, UserPassword, new PasswordCredentialOptions { CodeProvider = (_, _) => new(emulator.GetSignInCode(user)) }));

        Assert.Equal(SignInFailure.CodeNeeded, without.Failure);
        Assert.Equal(user.Id, (await client.Identity.GetCurrentUserAsync(Token)).Id);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_before_the_call_is_sent()
    {
        var client = Portal.SignIn(DocSpaceCredential.Password(NewEmail(), "wrong-password-1"));

        var exception = await Assert.ThrowsAsync<DocSpaceSignInException>(() => client.Rooms.ListAsync(cancellationToken: Token));

        Assert.Equal((SignInFailure.Refused, RequestDelivery.NotSent), (exception.Failure, exception.Delivery));
    }

    [Fact]
    public async Task A_developer_token_signs_in_within_its_scopes()
    {
        var emulator = OnlyEmulated("it needs an OAuth application.");
        var client = Portal.SignIn(DocSpaceCredential.Token(emulator.CreateAccessToken(emulator.Owner, "rooms:read")));

        await client.Rooms.ListAsync(cancellationToken: Token);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.CreateRoomAsync(NewTitle(), RoomType.Custom, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Contains("rooms:write", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_allows_an_application_which_renews_its_tokens()
    {
        var (emulator, user, application, tokens) = await AllowAsync();
        var saved = new List<OAuthTokens>();
        var client = Portal.SignIn(DocSpaceCredential.OAuth(application, tokens, (renewed, _) =>
        {
            saved.Add(renewed);
            return ValueTask.CompletedTask;
        }));

        var first = await client.Identity.GetCurrentUserAsync(Token);
        emulator.RevokeAccessTokens(user);
        var second = await client.Identity.GetCurrentUserAsync(Token);

        Assert.Equal((user.Id, user.Id), (first.Id, second.Id));
        Assert.NotEqual(tokens.RefreshToken, Assert.Single(saved).RefreshToken);
    }

    [Fact]
    public async Task Tokens_that_were_revoked_are_no_good_any_more()
    {
        var (_, _, application, tokens) = await AllowAsync();
        var client = Portal.SignIn(DocSpaceCredential.OAuth(application, tokens));
        await client.Identity.GetCurrentUserAsync(Token);
        using var oauth = new DocSpaceOAuthClient(application);

        await oauth.RevokeAsync(tokens, Token);
        var exception = await Assert.ThrowsAsync<DocSpaceSignInException>(() => client.Identity.GetCurrentUserAsync(Token));

        Assert.Equal(SignInFailure.AuthorizationNeeded, exception.Failure);
    }

    [Theory]
    [InlineData("sk-0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA")]
    [InlineData("no-session-of-this-portal")]
    public async Task A_credential_that_the_portal_does_not_know_is_401(string token)
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() =>
            Portal.SignIn(DocSpaceCredential.Token(token)).Rooms.ListAsync(cancellationToken: Token));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.DoesNotContain(token, exception.ToString(), StringComparison.Ordinal);
    }

    private async Task CreatesRoomsAsync(DocSpaceClient client)
    {
        var room = Forget(await client.CreateRoomAsync(NewTitle(), RoomType.Custom, Token));

        Assert.Equal(room.Id, (await Owner.Rooms.GetAsync(room.Id, Token)).Id);
    }

    private (string Name, string Password) SomebodyWithPassword()
    {
        Assert.SkipWhen(Portal is { IsReal: true, PasswordUser: null }, "Needs DOCSPACE_USER_NAME and DOCSPACE_PASSWORD, a user without a second factor.");
        return Portal.PasswordUser ?? (AddUser(Portal.Emulator!).Email, UserPassword);
    }

    private async Task<(DocSpaceEmulator Emulator, EmulatedUser User, DocSpaceOAuthOptions Application, OAuthTokens Tokens)> AllowAsync()
    {
        var emulator = OnlyEmulated("it needs an OAuth application and a user at a browser.");
        var user = AddUser(emulator);
        var registered = emulator.AddOAuthApplication(new Uri("https://app.example.com/callback"));
        var application = new DocSpaceOAuthOptions
        {
            BaseAddress = Portal.BaseAddress,
            ClientId = registered.ClientId,
            ClientSecret = registered.ClientSecret,
            RedirectUri = registered.RedirectUri,
        };
        using var oauth = new DocSpaceOAuthClient(application);
        var authorization = oauth.StartAuthorization();
        return (emulator, user, application, await oauth.CompleteAuthorizationAsync(emulator.Authorize(user, authorization.Address), authorization, Token));
    }

    private EmulatedUser AddUser(DocSpaceEmulator emulator)
    {
        var user = emulator.AddUser(NewEmail(), EmulatedUserRole.RoomAdmin);
        emulator.SetPassword(user, UserPassword);
        return user;
    }
}
