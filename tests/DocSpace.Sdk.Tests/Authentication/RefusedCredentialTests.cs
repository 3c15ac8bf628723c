using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Authentication;

/// <summary>What a user of the SDK sees when the portal does not take a credential that cannot be renewed.</summary>
public sealed class RefusedCredentialTests : SignInTest
{
    private const string Password = "Open-Sesame-1";

    [Fact]
    public async Task A_wrong_key_is_401_and_says_what_to_check() =>
        await RefusedAsync(DocSpaceCredential.ApiKey("sk-0123456789abcdef"), "API key is complete");

    [Fact]
    public async Task A_key_that_expired_is_401()
    {
        var key = Portal.CreateApiKey(Portal.Owner, TimeSpan.FromDays(1));
        Time.Advance(TimeSpan.FromDays(2));

        await RefusedAsync(DocSpaceCredential.ApiKey(key), "neither expired nor disabled");
    }

    [Fact]
    public async Task A_key_that_was_deleted_while_it_was_used_is_401()
    {
        var key = Portal.CreateApiKey(Portal.Owner);
        await CallAsync(SignIn(DocSpaceCredential.ApiKey(key)));
        Portal.RevokeApiKey(key);

        await RefusedAsync(DocSpaceCredential.ApiKey(key), "belongs to this portal");
    }

    [Fact]
    public async Task A_token_that_was_revoked_is_401()
    {
        var token = Portal.CreateAccessToken(Portal.Owner);
        await CallAsync(SignIn(DocSpaceCredential.Token(token)));
        Portal.RevokeAccessTokens(Portal.Owner);

        await RefusedAsync(DocSpaceCredential.Token(token), "neither expired nor been revoked");
    }

    [Fact]
    public async Task A_token_that_expired_is_401()
    {
        var token = Portal.CreateAccessToken(Portal.Owner);
        Time.Advance(TimeSpan.FromHours(2));

        await RefusedAsync(DocSpaceCredential.Token(token), "neither expired nor been revoked");
    }

    [Fact]
    public async Task A_credential_without_the_scope_is_403_and_the_scope_is_named()
    {
        var client = SignIn(DocSpaceCredential.ApiKey(Portal.CreateApiKey(Portal.Owner, "rooms:read")));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Operations.ListAsync(cancellationToken: Token));

        Assert.Equal((HttpStatusCode.Forbidden, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
        Assert.Contains("this call needs files:read or files:write", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public async Task Clocks_that_disagree_by_hours_change_nothing_for_a_session(int hours)
    {
        var theirs = new FakeTimeProvider(Time.GetUtcNow().AddHours(hours));
        await using var portal = await DocSpaceEmulator.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = theirs, SessionLifetime = TimeSpan.FromHours(1) }, Token);
        portal.SetPassword(portal.Owner, Password);
        var client = SignIn(DocSpaceCredential.Password(portal.Owner.Email, Password), portal.BaseAddress);

        await CallAsync(client);
        Pass(TimeSpan.FromMinutes(50));
        await CallAsync(client);
        var before = Count();
        Pass(TimeSpan.FromMinutes(20));
        await CallAsync(client);

        Assert.Equal((1, 2), (before, Count()));
        Assert.DoesNotContain(portal.Requests, static request => request.Status == 401);

        void Pass(TimeSpan time)
        {
            Time.Advance(time);
            theirs.Advance(time);
        }

        int Count() => portal.Requests.Count(static request => request.Path.EndsWith("/authentication", StringComparison.Ordinal));
    }

    private async Task RefusedAsync(DocSpaceCredential credential, string hint)
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => CallAsync(SignIn(credential)));

        Assert.Equal((HttpStatusCode.Unauthorized, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
        Assert.StartsWith("GET people/@self: The server answered 401. Check that", exception.Message, StringComparison.Ordinal);
        Assert.Contains(hint, exception.Message, StringComparison.Ordinal);
    }
}
