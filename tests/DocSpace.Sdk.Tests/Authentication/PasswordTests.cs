using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Authentication;

public sealed class PasswordTests : SignInTest
{
    private const string Password = "Open-Sesame-1";
    private const string Path = "/api/2.0/authentication";

    protected override DocSpaceEmulatorOptions PortalOptions => new() { SessionLifetime = TimeSpan.FromHours(1) };

    [Fact]
    public async Task One_sign_in_serves_all_calls()
    {
        var user = AddUser();
        var client = SignIn(DocSpaceCredential.Password(user.Email, Password));

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CallAsync(client)));

        Assert.All(ids, id => Assert.Equal(user.Id, id));
        Assert.Equal(1, Count("POST", Path));
    }

    [Fact]
    public async Task A_session_is_renewed_before_it_ends_and_nobody_waits_for_that()
    {
        var client = SignIn(DocSpaceCredential.Password(AddUser().Email, Password));
        await CallAsync(client);

        Time.Advance(TimeSpan.FromMinutes(56));
        await CallAsync(client);
        await Until(() => Logs.Lines.Count(static line => line.Contains("DocSpace.Sdk 1010", StringComparison.Ordinal)) == 2);
        Time.Advance(TimeSpan.FromMinutes(30));
        await CallAsync(client);

        Assert.Equal(2, Count("POST", Path));
        Assert.DoesNotContain(Portal.Requests, static request => request.Status == 401);
    }

    [Fact]
    public async Task Five_hundred_calls_whose_session_was_ended_sign_in_once()
    {
        var user = AddUser();
        var client = SignIn(DocSpaceCredential.Password(user.Email, Password));
        await CallAsync(client);
        Portal.EndSessions(user);

        var ids = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => CallAsync(client)));

        Assert.All(ids, id => Assert.Equal(user.Id, id));
        Assert.Equal(2, Count("POST", Path));
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once_and_then_not_for_a_minute_because_the_portal_locks_users()
    {
        var user = AddUser();
        var client = SignIn(DocSpaceCredential.Password(user.Email, "wrong-password"));

        var exception = await FailAsync(client);
        await FailAsync(client);
        var tried = Count("POST", Path);
        Time.Advance(TimeSpan.FromSeconds(61));
        await FailAsync(client);

        Assert.Equal((SignInFailure.Refused, RequestDelivery.NotSent), (exception.Failure, exception.Delivery));
        Assert.StartsWith("GET people/@self: The client could not sign in. POST authentication: The server answered 401.", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Check the user name and the password.", exception.Message, StringComparison.Ordinal);
        Assert.Equal((1, 2), (tried, Count("POST", Path)));
        Assert.Equal(0, Count("GET", "/api/2.0/people/@self"));
        Assert.All(Logs.Lines.Append(exception.ToString()), line => Assert.DoesNotContain("wrong-password", line, StringComparison.Ordinal));
        Assert.All(Logs.Lines.Append(exception.ToString()), line => Assert.DoesNotContain(user.Email, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disabled_user_is_blocked()
    {
        var user = AddUser();
        Portal.SuspendUser(user);

        var exception = await FailAsync(SignIn(DocSpaceCredential.Password(user.Email, Password)));

        Assert.Equal(SignInFailure.Blocked, exception.Failure);
    }

    [Fact]
    public async Task A_user_who_is_locked_after_wrong_passwords_is_blocked_and_free_after_a_while()
    {
        var user = AddUser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await FailAsync(SignIn(DocSpaceCredential.Password(user.Email, "wrong")));
        }

        var client = SignIn(DocSpaceCredential.Password(user.Email, Password));
        var exception = await FailAsync(client);
        Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(SignInFailure.Blocked, exception.Failure);
        Assert.Equal(user.Id, await CallAsync(client));
    }

    [Fact]
    public async Task A_user_who_was_suspended_while_signed_in_is_told_so()
    {
        var user = AddUser();
        var client = SignIn(DocSpaceCredential.Password(user.Email, Password));
        await CallAsync(client);
        Portal.SuspendUser(user);

        var exception = await FailAsync(client);

        // The call itself was sent, and refused.
        Assert.Equal((SignInFailure.Blocked, RequestDelivery.Rejected), (exception.Failure, exception.Delivery));
    }

    [Theory]
    [InlineData(EmulatedSecondFactor.Sms, SignInStep.SmsCode)]
    [InlineData(EmulatedSecondFactor.AuthenticatorApp, SignInStep.AuthenticatorCode)]
    public async Task A_code_comes_from_the_provider_of_codes(EmulatedSecondFactor factor, SignInStep step)
    {
        var user = AddUser(factor);
        var asked = new List<SignInCodeRequest>();
        var client = SignIn(DocSpaceCredential.Password(user.Email, Password, new PasswordCredentialOptions
        {
            CodeProvider = (request, _) =>
            {
                asked.Add(request);
                return new($" {Portal.GetSignInCode(user)} ");
            },
        }));

        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => CallAsync(client)));

        Assert.All(ids, id => Assert.Equal(user.Id, id));
        Assert.Equal((step, step is SignInStep.SmsCode), (Assert.Single(asked).Step, asked[0].PhoneHint is not null));
        Assert.Equal($"{step}", asked[0].ToString());
    }

    [Theory]
    [InlineData(EmulatedSecondFactor.Sms, SignInFailure.CodeNeeded)]
    [InlineData(EmulatedSecondFactor.AuthenticatorApp, SignInFailure.CodeNeeded)]
    [InlineData(EmulatedSecondFactor.PhoneSetup, SignInFailure.SetupNeeded)]
    [InlineData(EmulatedSecondFactor.AuthenticatorSetup, SignInFailure.SetupNeeded)]
    public async Task Without_a_provider_of_codes_the_exception_says_what_is_needed(EmulatedSecondFactor factor, SignInFailure failure)
    {
        var exception = await FailAsync(SignIn(DocSpaceCredential.Password(AddUser(factor).Email, Password)));

        Assert.Equal(failure, exception.Failure);
        Assert.Contains("API key", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000000", SignInFailure.CodeRefused)]
    [InlineData("../rooms", SignInFailure.ProviderFailed)]
    [InlineData("", SignInFailure.ProviderFailed)]
    [InlineData(null, SignInFailure.ProviderFailed)]
    public async Task A_code_that_is_none_is_refused(string? code, SignInFailure failure)
    {
        var user = AddUser(EmulatedSecondFactor.AuthenticatorApp);

        var exception = await FailAsync(SignIn(DocSpaceCredential.Password(user.Email, Password, new() { CodeProvider = (_, _) => new(code!) })));

        Assert.Equal(failure, exception.Failure);
    }

    [Fact]
    public async Task A_provider_of_codes_that_fails_is_the_inner_exception()
    {
        var user = AddUser(EmulatedSecondFactor.Sms);

        var exception = await FailAsync(SignIn(DocSpaceCredential.Password(user.Email, Password, new() { CodeProvider = (_, _) => throw new NotSupportedException() })));

        Assert.Equal(SignInFailure.ProviderFailed, exception.Failure);
        Assert.IsType<NotSupportedException>(exception.InnerException);
    }

    [Fact]
    public async Task One_credential_has_a_session_of_its_own_at_every_portal()
    {
        await using var other = await DocSpaceEmulator.StartAsync(Token);
        var user = AddUser();
        var twin = other.AddUser(user.Email, EmulatedUserRole.User);
        other.SetPassword(twin, Password);
        var credential = DocSpaceCredential.Password(user.Email, Password);
        using var there = DocSpaceClient.Create(new DocSpaceClientOptions { BaseAddress = other.BaseAddress, Credential = credential });

        Assert.Equal((user.Id, twin.Id), (await CallAsync(SignIn(credential)), await CallAsync(there)));
    }

    [Fact]
    public async Task A_portal_that_is_not_reached_is_an_outage_and_not_a_refusal()
    {
        var address = Portal.BaseAddress;
        await Portal.DisposeAsync();
        using var client = DocSpaceClient.Create(new DocSpaceClientOptions { BaseAddress = address, Credential = DocSpaceCredential.Password("ann@example.com", Password) });

        var exception = await FailAsync(client);

        Assert.Equal(SignInFailure.Unavailable, exception.Failure);
        Assert.IsType<DocSpaceConnectionException>(exception.InnerException);
    }

    [Fact]
    public async Task A_sign_in_by_hand_takes_the_code_in_a_second_call()
    {
        var user = AddUser(EmulatedSecondFactor.Sms);
        var client = SignIn(DocSpaceCredential.ApiKey(Portal.ApiKey));

        var first = await client.Identity.SignInAsync(user.Email, Password, Token);
        var second = await client.Identity.SignInWithCodeAsync(user.Email, Password, Portal.GetSignInCode(user), Token);
        var wrong = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Identity.SignInWithCodeAsync(user.Email, Password, "000000", Token));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Identity.SignInWithCodeAsync(user.Email, Password, "a/b", Token));

        Assert.Equal((SignInStep.SmsCode, SignInStep.None), (first.NextStep, second.NextStep));
        Assert.Equal(user.Id, await CallAsync(SignIn(DocSpaceCredential.Token(second.Token!))));
        Assert.Contains("the code", wrong.Message, StringComparison.Ordinal);
        Assert.All(Portal.Requests.Where(static request => request.Path.Contains("authentication", StringComparison.Ordinal)), static request => Assert.False(request.HasAuthorization));
    }

    [Theory]
    [InlineData("", "password")]
    [InlineData(" ", "password")]
    [InlineData("ann@example.com", "")]
    public void An_empty_name_or_password_is_refused(string userName, string password) =>
        Assert.Throws<ArgumentException>(() => DocSpaceCredential.Password(userName, password));

    private EmulatedUser AddUser(EmulatedSecondFactor factor = EmulatedSecondFactor.None)
    {
        var user = Portal.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin);
        Portal.SetPassword(user, Password);
        Portal.RequireSecondFactor(user, factor);
        return user;
    }

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
