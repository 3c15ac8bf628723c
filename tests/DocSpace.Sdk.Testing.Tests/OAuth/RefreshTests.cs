using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Testing.Tests.OAuth.TestApplication;

namespace DocSpace.Sdk.Testing.Tests.OAuth;

public sealed class RefreshTests
{
    [Fact]
    public async Task A_refresh_token_works_once_and_brings_the_next_one()
    {
        await using var app = await TestApplication.StartAsync();
        var first = await app.SignInAsync();

        var second = (await app.RefreshAsync(first)).Json;
        var again = await app.RefreshAsync(first);

        Assert.Equal((400, """{"error":"invalid_grant"}"""), (again.Status, again.Text));
        Assert.NotEqual(Refresh(first), Refresh(second));
        Assert.Equal(200, await app.CallAsync(Access(second)));
        Assert.Equal(200, (await app.RefreshAsync(second)).Status);
    }

    [Fact]
    public async Task The_former_access_token_stays_good_until_its_end()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var app = await TestApplication.StartAsync(time);
        var first = await app.SignInAsync();
        time.Advance(TimeSpan.FromMinutes(59));

        var second = (await app.RefreshAsync(first)).Json;

        Assert.Equal((200, 200), (await app.CallAsync(Access(first)), await app.CallAsync(Access(second))));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((401, 200), (await app.CallAsync(Access(first)), await app.CallAsync(Access(second))));
    }

    [Theory]
    [InlineData("rooms:read", 200, "rooms:read")]
    [InlineData("rooms:read files:read", 400, "invalid_scope")]
    public async Task Access_is_renewed_for_what_was_allowed_or_for_less(string scope, int status, string said)
    {
        await using var app = await TestApplication.StartAsync();

        var answer = await app.RefreshAsync(await app.SignInAsync(), ("scope", scope));

        Assert.Equal((status, said), (answer.Status, (answer.Json["scope"] ?? answer.Json["error"])!.GetValue<string>()));
    }

    [Theory]
    [InlineData(-1, 200)]
    [InlineData(0, 400)]
    public async Task A_refresh_token_lives_for_thirty_days(int seconds, int status)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var app = await TestApplication.StartAsync(time);
        var tokens = await app.SignInAsync();

        time.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await app.RefreshAsync(tokens)).Status);
    }

    [Fact]
    public async Task A_refresh_token_is_for_its_application_and_not_for_somebody_who_was_suspended()
    {
        await using var app = await TestApplication.StartAsync();
        var tokens = await app.SignInAsync();
        var other = app.Emulator.AddOAuthApplication(new Uri(Redirect));

        var foreign = await app.RefreshAsync(tokens, ("client_id", other.ClientId), ("client_secret", other.ClientSecret));
        var secret = await app.RefreshAsync(tokens, ("client_secret", "wrong"));
        app.Emulator.SuspendUser(app.User);
        var suspended = await app.RefreshAsync(tokens);

        Assert.Equal([(400, "invalid_client"), (401, "invalid_client"), (400, "invalid_grant")], new[] { foreign, secret, suspended }.Select(Read));
    }

    private static (int, string) Read(TestAnswer answer) => (answer.Status, answer.Json["error"]!.GetValue<string>());
}
