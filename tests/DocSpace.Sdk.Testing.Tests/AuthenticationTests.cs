using System.Text.Json.Nodes;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class AuthenticationTests
{
    [Fact]
    public async Task A_key_looks_like_one_of_the_server()
    {
        await using var portal = await StartAsync();

        Assert.Matches("^sk-[0-9a-f]{64}$", portal.Emulator.ApiKey);
    }

    [Theory]
    [InlineData("bearer {key}")]
    [InlineData("Bearer  {key}")]
    [InlineData("{key}")]
    [InlineData("Bearer {key}x")]
    [InlineData("ApiKey {key}")]
    [InlineData(null)]
    public async Task Anything_but_the_exact_header_is_401_without_a_body(string? authorization)
    {
        await using var portal = await StartAsync();

        var header = authorization?.Replace("{key}", portal.Emulator.ApiKey, StringComparison.Ordinal);
        var answer = await portal.SendRawAsync(HttpMethod.Get, "rooms", null, header);

        Assert.Equal((401, ""), (answer.Status, answer.Text));
        Assert.Empty(answer.Message.Headers.WwwAuthenticate);
    }

    [Fact]
    public async Task A_room_answers_the_anonymous_with_a_body()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.SendRawAsync(HttpMethod.Get, $"rooms/{room}", null, null);

        Assert.Equal((401, "System error."), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task Whoever_shows_what_is_not_good_gets_no_body_even_where_the_anonymous_get_one()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var basic = "Basic " + Convert.ToBase64String("owner@emulator.example:wrong"u8);

        foreach (var (authorization, body, challenge) in new[]
        {
            ("Bearer sk-wrong", "", ""), ("Bearer eyJh.e30.x", "", ""), (basic, "", "Basic"), ("Basic", "System error.", ""), ("ended", "System error.", ""),
        })
        {
            var answer = await portal.SendRawAsync(HttpMethod.Get, $"rooms/{room}", null, authorization);
            Assert.Equal((401, body), (answer.Status, answer.Text.Length == 0 ? "" : answer.ErrorMessage));
            Assert.Equal(challenge, answer.Message.Headers.WwwAuthenticate.ToString());
        }
    }

    [Fact]
    public async Task A_revoked_key_stops_working()
    {
        await using var portal = await StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.Owner);
        Assert.Equal(200, (await portal.GetAsync("rooms", key)).Status);

        portal.Emulator.RevokeApiKey(key);

        Assert.Equal(401, (await portal.GetAsync("rooms", key)).Status);
        Assert.Equal(200, (await portal.GetAsync("rooms")).Status);
        Assert.DoesNotContain(key, Assert.Throws<ArgumentException>(() => portal.Emulator.RevokeApiKey(key)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_of_a_suspended_person_stops_working()
    {
        await using var portal = await StartAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        var key = portal.Emulator.CreateApiKey(user);
        Assert.Equal(200, (await portal.GetAsync("rooms", key)).Status);

        portal.Emulator.SuspendUser(user);

        Assert.Equal(401, (await portal.GetAsync("rooms", key)).Status);
        Assert.Contains(portal.Emulator.Users, person => person.Id == user.Id && person.IsSuspended);
    }

    [Theory]
    [InlineData("rooms:read", 200, 403)]
    [InlineData("rooms:write", 200, 200)]
    [InlineData("*:read", 200, 403)]
    [InlineData("*:write", 200, 200)]
    [InlineData("*", 200, 200)]
    [InlineData("files:write", 403, 403)]
    [InlineData("accounts:read", 403, 403)]
    public async Task A_key_reaches_what_its_scopes_cover(string scope, int read, int write)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.Owner, scope);

        Assert.Equal(read, (await portal.GetAsync("rooms", key)).Status);
        Assert.Equal(read, (await portal.GetAsync($"rooms/{room}", key)).Status);
        Assert.Equal(read, (await portal.GetAsync($"rooms/{room}/share", key)).Status);
        Assert.Equal(write, (await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject(), key)).Status);
        Assert.Equal(write, (await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/share", new JsonObject(), key)).Status);
    }

    [Theory]
    [InlineData(EmulatedUserRole.DocSpaceAdmin, 200)]
    [InlineData(EmulatedUserRole.RoomAdmin, 200)]
    [InlineData(EmulatedUserRole.User, 403)]
    [InlineData(EmulatedUserRole.Guest, 403)]
    public async Task Only_administrators_and_room_admins_create_rooms(EmulatedUserRole role, int status)
    {
        await using var portal = await StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("person@x.example", role));

        var answer = await portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = "Room", ["roomType"] = 5 }, key);

        Assert.Equal(status, answer.Status);
    }
}
