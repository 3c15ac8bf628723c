using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Keys;

public sealed class ApiKeyTests
{
    private const string Address = "/api/2.0/keys";
    private const string Self = "/api/2.0/keys/@self";

    [Fact]
    public async Task A_key_is_shown_whole_once()
    {
        await using var portal = await TestPortal.StartAsync();

        var created = (await CreateAsync(portal, new JsonObject { ["name"] = "job", ["permissions"] = new JsonArray("rooms:read") })).Response;
        var key = created["key"]!.GetValue<string>();
        var self = (await portal.GetAsync(Self, key)).Response;

        Assert.Matches("^sk-[0-9a-f]{64}$", key);
        Assert.Equal("sk-***" + key[^4..], self["key"]!.GetValue<string>());
        Assert.Equal(key[^4..], self["keyPostfix"]!.GetValue<string>());
        Assert.Equal(["id", "name", "key", "keyPostfix", "permissions", "createOn", "createBy", "isActive"], created.AsObject().Select(pair => pair.Key));
        Assert.Equal(["id", "name", "key", "keyPostfix", "permissions", "lastUsed", "createOn", "createBy", "isActive"], self.AsObject().Select(pair => pair.Key));
        Assert.Equal(403, (await portal.GetAsync(Address, key)).Status);
    }

    [Theory]
    [InlineData("""{"name":"123456789012345678901234567890"}""", 200, null)]
    [InlineData("""{"name":"1234567890123456789012345678901"}""", 400, "Name")]
    [InlineData("""{"name":"x","expiresInDays":1}""", 200, null)]
    [InlineData("""{"name":"x","expiresInDays":365}""", 200, null)]
    [InlineData("""{"name":"x","expiresInDays":0}""", 400, "ExpiresInDays")]
    [InlineData("""{"name":"x","expiresInDays":366}""", 400, "ExpiresInDays")]
    [InlineData("{}", 400, "$")]
    public async Task Names_and_lifetimes_have_limits(string body, int status, string? field)
    {
        await using var portal = await TestPortal.StartAsync();

        var answer = await CreateAsync(portal, JsonNode.Parse(body)!);

        Assert.Equal(status, answer.Status);
        Assert.Equal(field, answer.Response["errors"]?.AsObject().Single().Key);
    }

    [Fact]
    public async Task A_scope_that_the_server_does_not_know_is_refused()
    {
        await using var portal = await TestPortal.StartAsync();

        var answer = await CreateAsync(portal, new JsonObject { ["name"] = "x", ["permissions"] = new JsonArray("nope:read") });

        Assert.Equal((400, "Permissions are not valid."), (answer.Status, answer.ErrorMessage));
        var known = await portal.GetAsync(Address + "/permissions");
        Assert.Equal((11, 11), (known.Response.AsArray().Count, known.Json["count"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_key_ends_after_its_days()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        var key = (await CreateAsync(portal, new JsonObject { ["name"] = "x", ["expiresInDays"] = 1 })).Response;
        var value = key["key"]!.GetValue<string>();

        time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await portal.GetAsync(Self, value)).Status);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((401, "1970-01-02T00:00:00.0000000Z"), ((await portal.GetAsync(Self, value)).Status, key["expiresAt"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData(-1, 200)]
    [InlineData(0, 401)]
    public async Task A_key_of_a_test_can_end_at_any_time(int seconds, int status)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        var key = portal.Emulator.CreateApiKey(portal.Emulator.Owner, TimeSpan.FromMinutes(5), "rooms:read");

        time.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(seconds));

        var answer = await portal.GetAsync("rooms", key);
        Assert.Equal((status, status == 401), (answer.Status, answer.Text.Length == 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => portal.Emulator.CreateApiKey(portal.Emulator.Owner, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_key_that_ended_or_was_disabled_is_still_in_the_list()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        var ended = (await CreateAsync(portal, new JsonObject { ["name"] = "ended", ["expiresInDays"] = 1 })).Response;
        var disabled = (await CreateAsync(portal, new JsonObject { ["name"] = "disabled" })).Response;
        await portal.SendAsync(HttpMethod.Put, $"{Address}/{disabled["id"]}", new JsonObject { ["isActive"] = false });

        time.Advance(TimeSpan.FromDays(1));

        var names = (await portal.GetAsync(Address)).Response.AsArray()
            .ToDictionary(key => key!["name"]!.GetValue<string>(), key => key!["isActive"]!.GetValue<bool>());
        Assert.Equal(401, (await portal.GetAsync(Self, ended["key"]!.GetValue<string>())).Status);
        Assert.Equal((true, false), (names["ended"], names["disabled"]));
    }

    [Fact]
    public async Task A_change_of_scopes_counts_from_the_next_request_and_none_means_all()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = (await CreateAsync(portal, new JsonObject { ["name"] = "x", ["permissions"] = new JsonArray("files:read") })).Response;
        var (value, address) = (key["key"]!.GetValue<string>(), $"{Address}/{key["id"]}");
        var before = await portal.GetAsync("rooms", value);

        await portal.SendAsync(HttpMethod.Put, address, new JsonObject { ["permissions"] = new JsonArray("rooms:read") });
        var widened = await portal.GetAsync("rooms", value);
        await portal.SendAsync(HttpMethod.Put, address, new JsonObject { ["permissions"] = new JsonArray() });
        var all = await portal.GetAsync(Address, value);

        Assert.Equal([403, 200, 200], new[] { before.Status, widened.Status, all.Status });
    }

    [Theory]
    [InlineData("*:read", 200, 403)]
    [InlineData("*:write", 200, 200)]
    [InlineData("rooms:write", 403, 403)]
    public async Task Keys_are_managed_with_global_scopes_which_can_make_a_key_with_all_rights(string scope, int read, int write)
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.Owner, scope);

        Assert.Equal(read, (await portal.GetAsync(Address, key)).Status);
        Assert.Equal(write, (await CreateAsync(portal, new JsonObject { ["name"] = "x" }, key)).Status);
    }

    [Fact]
    public async Task A_disabled_key_stops_until_it_is_enabled_again()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = (await CreateAsync(portal, new JsonObject { ["name"] = "x" })).Response;
        var (value, address) = (key["key"]!.GetValue<string>(), $"{Address}/{key["id"]}");

        var off = await portal.SendAsync(HttpMethod.Put, address, new JsonObject { ["isActive"] = false });
        var disabled = await portal.GetAsync("rooms", value);
        await portal.SendAsync(HttpMethod.Put, address, new JsonObject { ["isActive"] = true, ["name"] = "y", ["permissions"] = new JsonArray("*:read") });

        Assert.True(off.Response.GetValue<bool>());
        Assert.Equal((401, ""), (disabled.Status, disabled.Text));
        var self = (await portal.GetAsync(Self, value)).Response;
        Assert.Equal(("y", "*:read"), (self["name"]!.GetValue<string>(), self["permissions"]![0]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"name":"1234567890123456789012345678901"}""", 400)]
    [InlineData("""{"permissions":["bogus"]}""", 400)]
    [InlineData("""{"name":""}""", 200)]
    public async Task A_change_has_the_limits_of_a_creation(string body, int status)
    {
        await using var portal = await TestPortal.StartAsync();
        var key = (await CreateAsync(portal, new JsonObject { ["name"] = "x" })).Response;

        var answer = await portal.SendAsync(HttpMethod.Put, $"{Address}/{key["id"]}", JsonNode.Parse(body));

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task The_key_of_somebody_else_answers_false_and_stays_but_administrators_may()
    {
        await using var portal = await TestPortal.StartAsync();
        var user = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User));
        var admin = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.DocSpaceAdmin));
        var key = (await CreateAsync(portal, new JsonObject { ["name"] = "x" })).Response;
        var address = $"{Address}/{key["id"]}";

        Assert.False((await portal.SendAsync(HttpMethod.Put, address, new JsonObject { ["name"] = "y" }, user)).Response.GetValue<bool>());
        Assert.False((await portal.SendAsync(HttpMethod.Delete, address, null, user)).Response.GetValue<bool>());
        Assert.Equal("x", (await portal.GetAsync(Self, key["key"]!.GetValue<string>())).Response["name"]!.GetValue<string>());
        Assert.Single((await portal.GetAsync(Address, user)).Response.AsArray());
        Assert.Equal(4, (await portal.GetAsync(Address, admin)).Response.AsArray().Count);
        Assert.True((await portal.SendAsync(HttpMethod.Delete, address, null, admin)).Response.GetValue<bool>());
    }

    [Fact]
    public async Task A_key_deletes_itself_and_the_second_time_the_server_trips()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = (await CreateAsync(portal, new JsonObject { ["name"] = "x" })).Response;
        var address = $"{Address}/{key["id"]}";

        Assert.True((await portal.SendAsync(HttpMethod.Delete, address, null, key["key"]!.GetValue<string>())).Response.GetValue<bool>());

        Assert.Equal(401, (await portal.GetAsync(Self, key["key"]!.GetValue<string>())).Status);
        Assert.Equal(500, (await portal.SendAsync(HttpMethod.Delete, address, null)).Status);
        Assert.Equal(500, (await portal.SendAsync(HttpMethod.Put, address, new JsonObject())).Status);
    }

    [Fact]
    public async Task Guests_create_no_keys()
    {
        await using var portal = await TestPortal.StartAsync();
        var guest = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest));

        var answer = await CreateAsync(portal, new JsonObject { ["name"] = "x" }, guest);

        Assert.Equal((403, "Access denied"), (answer.Status, answer.ErrorMessage));
        Assert.Equal("System.UnauthorizedAccessException", answer.Json["error"]!["type"]!.GetValue<string>());
        Assert.Equal(200, (await portal.GetAsync(Address + "/permissions", guest)).Status);
    }

    [Fact]
    public async Task A_session_has_no_key_of_its_own()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.SetPassword(portal.Emulator.Owner, "secret");
        var login = new JsonObject { ["userName"] = portal.Emulator.Owner.Email, ["password"] = "secret" };
        var token = (await portal.SendRawAsync(HttpMethod.Post, "/api/2.0/authentication", login.ToJsonString(), null)).Response["token"]!;

        Assert.Equal(500, (await portal.SendRawAsync(HttpMethod.Get, Self, null, "Bearer " + token.GetValue<string>())).Status);
        Assert.Equal(401, (await portal.SendRawAsync(HttpMethod.Get, Self, null, null)).Status);
        Assert.Equal(405, (await portal.GetAsync(Address + "/" + Guid.NewGuid())).Status);
    }

    [Theory]
    [InlineData("accounts.self:read", 200)]
    [InlineData("accounts.self:write", 200)]
    [InlineData("*:read", 200)]
    [InlineData("accounts:read", 403)]
    [InlineData("rooms:read", 403)]
    [InlineData("files:write", 403)]
    public async Task Reading_the_own_account_has_a_scope_of_its_own(string scope, int status)
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.Owner, scope);

        var answer = await portal.GetAsync("/api/2.0/people/@self", key);

        Assert.Equal((status, status == 403), (answer.Status, answer.Text.Length == 0));
        Assert.Equal(200, (await portal.GetAsync(Self, key)).Status);
    }

    private static Task<TestAnswer> CreateAsync(TestPortal portal, JsonNode body, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, Address, body, key);
}
