using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Testing.Tests.OAuth.TestApplication;

namespace DocSpace.Sdk.Testing.Tests.OAuth;

public sealed class RevocationTests
{
    [Fact]
    public async Task A_revoked_access_token_ends_alone()
    {
        await using var app = await TestApplication.StartAsync();
        var tokens = await app.SignInAsync();

        var answer = await app.PostAsync("revoke", ("token", Access(tokens)), ("token_type_hint", "access_token"));

        Assert.Equal((200, ""), (answer.Status, answer.Text));
        Assert.Equal(401, await app.CallAsync(Access(tokens)));
        Assert.Equal(200, (await app.RefreshAsync(tokens)).Status);
    }

    [Fact]
    public async Task A_revoked_refresh_token_takes_its_access_tokens_with_it()
    {
        await using var app = await TestApplication.StartAsync();
        var first = await app.SignInAsync();
        var second = (await app.RefreshAsync(first)).Json;
        var other = await app.SignInAsync();

        await app.PostAsync("revoke", ("token", Refresh(second)));

        Assert.Equal((401, 401, 200), (await app.CallAsync(Access(first)), await app.CallAsync(Access(second)), await app.CallAsync(Access(other))));
        Assert.Equal(400, (await app.RefreshAsync(second)).Status);
        Assert.Equal(200, (await app.RefreshAsync(other)).Status);
    }

    [Fact]
    public async Task Whoever_revokes_has_to_prove_himself_and_tokens_that_are_not_there_are_no_error()
    {
        await using var app = await TestApplication.StartAsync();
        var tokens = await app.SignInAsync();
        var other = app.Emulator.AddOAuthApplication(new Uri(Redirect));

        Assert.Equal(200, (await app.PostAsync("revoke", ("token", "unknown"))).Status);
        Assert.Equal(400, (await app.PostAsync("revoke")).Status);
        Assert.Equal(401, (await app.PostAsync("revoke", ("token", Access(tokens)), ("client_secret", null))).Status);
        Assert.Equal(400, (await app.PostAsync("revoke", ("token", Access(tokens)), ("client_id", other.ClientId), ("client_secret", other.ClientSecret))).Status);
        Assert.Equal(200, await app.CallAsync(Access(tokens)));
    }

    [Fact]
    public async Task The_access_tokens_of_a_person_end_and_can_be_renewed()
    {
        await using var app = await TestApplication.StartAsync();
        var tokens = await app.SignInAsync();
        var developer = app.Emulator.CreateAccessToken(app.User);
        var owner = app.Emulator.CreateAccessToken(app.Emulator.Owner);

        app.Emulator.RevokeAccessTokens(app.User);

        Assert.Equal((401, 401, 200), (await app.CallAsync(Access(tokens)), await app.CallAsync(developer), await app.CallAsync(owner)));
        Assert.Equal(200, await app.CallAsync(Access((await app.RefreshAsync(tokens)).Json)));
    }

    [Fact]
    public async Task A_consent_that_is_taken_back_ends_all_that_came_of_it()
    {
        await using var app = await TestApplication.StartAsync();
        var tokens = await app.SignInAsync();
        var code = app.Code();
        var developer = app.Emulator.CreateAccessToken(app.User);

        app.Emulator.RevokeConsents(app.User);

        Assert.Equal(401, await app.CallAsync(Access(tokens)));
        Assert.Equal((400, 400), ((await app.RefreshAsync(tokens)).Status, (await app.ExchangeAsync(code)).Status));
        Assert.Equal(200, await app.CallAsync(developer));
        Assert.Equal(200, await app.CallAsync(Access(await app.SignInAsync())));
    }

    [Fact]
    public async Task A_service_that_is_down_answers_with_a_page_and_forgets_nothing()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var app = await TestApplication.StartAsync(time);
        var tokens = await app.SignInAsync();
        app.Emulator.StopOAuth();

        var answer = await app.RefreshAsync(tokens);
        using var request = new HttpRequestMessage(HttpMethod.Get, "oauth2/anything");

        Assert.True(app.Emulator.OAuthIsDown);
        Assert.Equal((503, "text/html"), (answer.Status, answer.Message.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("<html>", answer.Text, StringComparison.Ordinal);
        Assert.Equal(503, (await app.SendAsync(request)).Status);
        Assert.Throws<InvalidOperationException>(() => app.Emulator.Authorize(app.User, app.Address()));
        Assert.Equal(200, await app.CallAsync(Access(tokens)));

        app.Emulator.StartOAuth();

        Assert.False(app.Emulator.OAuthIsDown);
        Assert.Equal(200, (await app.RefreshAsync(tokens)).Status);
    }
}
