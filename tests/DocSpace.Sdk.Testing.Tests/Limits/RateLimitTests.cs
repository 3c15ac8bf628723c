using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Limits;

public sealed class RateLimitTests
{
    private static readonly DateTimeOffset _start = new(2026, 11, 22, 22, 5, 39, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(_start);

    [Fact]
    public async Task Nothing_is_limited_unless_it_is_switched_on()
    {
        var options = new DocSpaceEmulatorOptions { TimeProvider = _time };
        options.RateLimits.CallsPerMinute = 1;
        await using var portal = await TestPortal.StartAsync(options);

        await portal.GetAsync("rooms");

        Assert.Equal(200, (await portal.GetAsync("rooms")).Status);
    }

    [Fact]
    public async Task Calls_of_the_last_minute_count_for_the_person_whichever_key_is_used()
    {
        await using var portal = await StartAsync(limits => limits.CallsPerMinute = 2);
        var second = portal.Emulator.CreateApiKey(portal.Emulator.Owner, "rooms:read");
        var other = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User));
        await portal.GetAsync("rooms");
        _time.Advance(TimeSpan.FromSeconds(30));
        var allowed = await portal.GetAsync("rooms", second);

        var rejected = await portal.GetAsync("rooms", second);

        Assert.DoesNotContain(allowed.Message.Headers, header => header.Key.StartsWith("X-RateLimit", StringComparison.Ordinal));
        Assert.Equal((429, ""), (rejected.Status, rejected.Text));
        Assert.Equal(("2", "0"), (Header(rejected, "X-RateLimit-Limit"), Header(rejected, "X-RateLimit-Remaining")));
        Assert.Equal((null, null, null), (Header(rejected, "Retry-After"), Header(rejected, "X-RateLimit-Reset"), Header(rejected, "api-supported-versions")));
        Assert.Equal(200, (await portal.GetAsync("rooms", other)).Status);
        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (await portal.GetAsync("rooms")).Status);
        Assert.Equal(429, (await portal.GetAsync("rooms")).Status);
    }

    [Fact]
    public async Task A_wrong_key_is_rejected_for_its_number_before_it_is_for_its_value()
    {
        await using var portal = await StartAsync(limits => limits.CallsPerMinute = 1);

        Assert.Equal(401, (await portal.GetAsync("rooms", "sk-wrong")).Status);
        Assert.Equal(429, (await portal.GetAsync("rooms", "sk-wrong")).Status);
        Assert.Equal(200, (await portal.GetAsync("rooms")).Status);
    }

    [Fact]
    public async Task Writes_of_the_day_tell_when_the_day_is_over()
    {
        await using var portal = await StartAsync(limits => limits.WritesPerDay = 2);
        var room = await portal.CreateRoomAsync();
        await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject());
        _time.Advance(TimeSpan.FromSeconds(1));

        var rejected = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject());

        Assert.Equal((429, "86399", "1795471539"), (rejected.Status, Header(rejected, "Retry-After"), Header(rejected, "X-RateLimit-Reset")));
        Assert.Equal(("2", "0"), (Header(rejected, "X-RateLimit-Limit"), Header(rejected, "X-RateLimit-Remaining")));
        Assert.Equal(200, (await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject())).Status);
        _time.Advance(TimeSpan.FromSeconds(86399));
        await portal.CreateRoomAsync();
    }

    [Fact]
    public async Task Sensitive_calls_count_by_path_for_a_quarter_of_an_hour()
    {
        await using var portal = await StartAsync(static _ => { });
        var (first, second) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(200, (await ResendAsync(portal, first)).Status);
        }

        var rejected = await ResendAsync(portal, first);

        Assert.Equal((429, "5", null), (rejected.Status, Header(rejected, "X-RateLimit-Limit"), Header(rejected, "Retry-After")));
        Assert.Equal(200, (await ResendAsync(portal, second)).Status);
        _time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(200, (await ResendAsync(portal, first)).Status);
    }

    [Fact]
    public async Task New_keys_are_sensitive_too()
    {
        await using var portal = await StartAsync(static limits => limits.SensitiveCalls = 1);

        Assert.Equal(200, (await portal.SendAsync(HttpMethod.Post, "/api/2.0/keys", new JsonObject { ["name"] = "a" })).Status);
        Assert.Equal(429, (await portal.SendAsync(HttpMethod.Post, "/api/2.0/keys", new JsonObject { ["name"] = "b" })).Status);
    }

    [Fact]
    public async Task A_call_with_more_addresses_than_are_left_invites_nobody()
    {
        await using var portal = await StartAsync(static limits => limits.EmailInvitationsPerDay = 5);
        var room = await portal.CreateRoomAsync();
        var member = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, TestPortal.ByEmail("a@x.example", 2), TestPortal.ByEmail("b@x.example", 2), TestPortal.ByEmail("c@x.example", 2));
        _time.Advance(TimeSpan.FromSeconds(1));

        var rejected = await portal.InviteAsync(
            room, TestPortal.ByEmail("d@x.example", 2), TestPortal.ByEmail("e@x.example", 2), TestPortal.ByEmail("f@x.example", 2));

        Assert.Equal((429, "86399", "5", "0"), (rejected.Status, Header(rejected, "Retry-After"), Header(rejected, "X-RateLimit-Limit"), Header(rejected, "X-RateLimit-Remaining")));
        Assert.Equal(3, portal.Members(room).Count);
        Assert.Equal(200, (await portal.InviteAsync(room, TestPortal.ById(member.Id, 2), TestPortal.ByEmail("d@x.example", 2))).Status);
    }

    [Theory]
    [InlineData("POST", 429, 200)]
    [InlineData("GET", 200, 429)]
    public async Task Calls_that_are_under_way_count_by_kind(string method, int write, int read)
    {
        await using var portal = await StartAsync(static limits => limits.ConcurrentReads = limits.ConcurrentWrites = 1);
        using var held = await HoldAsync(portal, method);

        var create = await portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = "Room", ["roomType"] = 5 });
        var list = await portal.GetAsync("rooms");

        Assert.Equal((write, read), (create.Status, list.Status));
        Assert.Equal("1", Header(create, "X-RateLimit-Limit") ?? Header(list, "X-RateLimit-Limit"));
    }

    [Fact]
    public async Task Two_hundred_creates_of_fifteen_clients_stay_under_the_limits_and_lose_nothing()
    {
        await using var portal = await StartAsync(static _ => { });
        var clients = Enumerable.Range(0, 15).Select(async client =>
        {
            for (var i = client; i < 200; i += 15)
            {
                await portal.CreateRoomAsync(title: $"Room {i}");
            }
        });

        await Task.WhenAll(clients);

        Assert.Equal(200, portal.Emulator.Rooms.Select(room => room.Id).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"Room {i}").Order(), portal.Emulator.Rooms.Select(room => room.Title).Order());
        Assert.Equal(200, portal.Emulator.Requests.Count(request => request.Status == 200));
    }

    private Task<TestPortal> StartAsync(Action<EmulatedRateLimitOptions> set)
    {
        var options = new DocSpaceEmulatorOptions { RateLimitsEnabled = true, TimeProvider = _time };
        set(options.RateLimits);
        return TestPortal.StartAsync(options);
    }

    private static Task<TestAnswer> ResendAsync(TestPortal portal, RoomId room) =>
        portal.SendAsync(HttpMethod.Post, $"rooms/{room}/resend", new JsonObject { ["resendAll"] = true });

    private static string? Header(TestAnswer answer, string name) =>
        answer.Message.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : null;

    /// <summary>A call whose body never comes. The portal has asked for it, so that the call is under way for sure.</summary>
    private static async Task<TcpClient> HoldAsync(TestPortal portal, string method)
    {
        var client = new TcpClient();
        var address = portal.Emulator.BaseAddress;
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        var head = $"{method} /api/2.0/files/rooms HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: Bearer {portal.Emulator.ApiKey}\r\n"
            + "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
        var answer = new byte["HTTP/1.1 100 Continue".Length];
        await client.GetStream().ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
        Assert.Equal("HTTP/1.1 100 Continue", Encoding.ASCII.GetString(answer));
        return client;
    }
}
