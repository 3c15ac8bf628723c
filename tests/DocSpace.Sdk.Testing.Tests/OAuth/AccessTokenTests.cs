using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.OAuth;

public sealed class AccessTokenTests
{
    private const string Self = "/api/2.0/people/@self";

    [Fact]
    public async Task A_token_acts_as_its_person()
    {
        await using var portal = await TestPortal.StartAsync();
        var user = portal.Emulator.AddUser("ann@x.example", EmulatedUserRole.RoomAdmin);

        var self = await portal.GetAsync(Self, portal.Emulator.CreateAccessToken(user));

        Assert.Equal(user.Email, self.Response["email"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("rooms:read", 200, 403, 403)]
    [InlineData("rooms:write", 200, 200, 403)]
    [InlineData("files:write", 403, 403, 200)]
    [InlineData("accounts.self:read", 403, 403, 403)]
    public async Task A_token_reaches_what_its_scopes_cover(string scope, int read, int write, int files)
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var token = portal.Emulator.CreateAccessToken(portal.Emulator.Owner, scope);

        var list = await portal.GetAsync("rooms", token);
        Assert.Equal((read, read == 403), (list.Status, list.Text.Length == 0));
        Assert.Equal(read, (await portal.GetAsync($"rooms/{room}", token)).Status);
        Assert.Equal(write, (await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject(), token)).Status);
        Assert.Equal(files, (await portal.GetAsync("fileops", token)).Status);
    }

    [Fact]
    public async Task A_token_out_of_scope_is_told_so_where_the_anonymous_are_answered()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.GetAsync($"rooms/{room}", portal.Emulator.CreateAccessToken(portal.Emulator.Owner, "files:read"));

        Assert.Equal((403, 403), (answer.Status, answer.Json["status"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_token_never_manages_keys_and_is_none()
    {
        await using var portal = await TestPortal.StartAsync();
        var token = portal.Emulator.CreateAccessToken(portal.Emulator.Owner);

        Assert.Equal(403, (await portal.GetAsync("/api/2.0/keys", token)).Status);
        Assert.Equal(500, (await portal.GetAsync("/api/2.0/keys/@self", token)).Status);
        Assert.True((await portal.GetAsync("/api/2.0/authentication", token)).Response.GetValue<bool>());
    }

    [Theory]
    [InlineData(-1, 200)]
    [InlineData(0, 401)]
    public async Task A_token_lives_for_an_hour(int seconds, int status)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        var token = portal.Emulator.CreateAccessToken(portal.Emulator.Owner);

        time.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await portal.GetAsync("rooms", token)).Status);
    }

    [Fact]
    public async Task Lifetimes_can_be_chosen()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var options = new DocSpaceEmulatorOptions { TimeProvider = time };
        options.OAuth.AccessTokenLifetime = TimeSpan.FromMinutes(5);
        await using var portal = await TestPortal.StartAsync(options);
        options.OAuth.AccessTokenLifetime = TimeSpan.FromDays(5);
        var token = portal.Emulator.CreateAccessToken(portal.Emulator.Owner);

        time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(401, (await portal.GetAsync("rooms", token)).Status);
    }

    [Fact]
    public async Task A_token_that_is_not_good_is_401_without_a_body()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("ann@x.example", EmulatedUserRole.RoomAdmin);
        var token = portal.Emulator.CreateAccessToken(user);
        portal.Emulator.SuspendUser(user);

        foreach (var path in new[] { "rooms", $"rooms/{room}" })
        {
            foreach (var bad in new[] { token, "eyJhbGciOiJFUzI1NiJ9.e30.x" })
            {
                var answer = await portal.GetAsync(path, bad);
                Assert.Equal((401, ""), (answer.Status, answer.Text));
                Assert.Empty(answer.Message.Headers.WwwAuthenticate);
            }
        }
    }

    [Fact]
    public async Task A_token_needs_the_scheme()
    {
        await using var portal = await TestPortal.StartAsync();
        var token = portal.Emulator.CreateAccessToken(portal.Emulator.Owner);

        Assert.Equal(401, (await portal.SendRawAsync(HttpMethod.Get, "rooms", null, token)).Status);
        Assert.Equal(401, (await portal.SendRawAsync(HttpMethod.Get, "rooms", null, "bearer " + token)).Status);
    }
}
