using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Faults;

public sealed class LateFaultTests
{
    private readonly WatchedTime _time = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_delayed_request_happens_when_the_clock_of_the_portal_says_so(bool isRead)
    {
        await using var portal = await StartAsync();
        var delay = TimeSpan.FromMinutes(1);
        portal.Emulator.Faults.Add(isRead ? EmulatedFault.Delay(delay) : EmulatedFault.DelayReading(delay));
        var create = portal.CreateRoomAsync();
        await _time.Waited;

        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(create.IsCompleted);
        Assert.Empty(portal.Emulator.Rooms);
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(await create, Assert.Single(portal.Emulator.Rooms).Id);
    }

    [Fact]
    public async Task A_portal_that_ends_does_not_wait_for_delays()
    {
        var portal = await StartAsync();
        portal.Emulator.Faults.Add(EmulatedFault.Delay(TimeSpan.FromMinutes(1)));
        var create = portal.CreateRoomAsync();
        await _time.Waited;

        await portal.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => create);
    }

    [Fact]
    public async Task A_late_commit_cuts_the_request_and_makes_its_room_at_its_time()
    {
        await using var portal = await StartAsync();
        var fault = EmulatedFault.LateCommit(TimeSpan.FromSeconds(30)).On("POST files/rooms");
        portal.Emulator.Faults.Add(fault);
        var sent = _time.GetUtcNow();

        await Assert.ThrowsAsync<HttpRequestException>(() => portal.CreateRoomAsync());
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.Empty((await portal.GetAsync("rooms")).Response["folders"]!.AsArray());
        _time.Advance(TimeSpan.FromSeconds(11));

        Assert.Single((await portal.GetAsync("rooms")).Response["folders"]!.AsArray());
        Assert.Equal(sent.AddSeconds(30), Assert.Single(portal.Emulator.Rooms).Created);
        Assert.Same(fault, Assert.Single(portal.Emulator.Requests, request => request.Status == 0).Fault);
    }

    [Fact]
    public async Task A_late_commit_behind_a_status_is_answered_at_once_and_looks_at_the_rights_as_ever()
    {
        await using var portal = await StartAsync();
        var user = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User));
        portal.Emulator.Faults.Add(EmulatedFault.LateCommit(TimeSpan.Zero, 504));
        var body = new JsonObject { ["title"] = "Room", ["roomType"] = 5 };

        var allowed = await portal.SendAsync(HttpMethod.Post, "rooms", body);
        var denied = await portal.SendAsync(HttpMethod.Post, "rooms", body, user);

        Assert.Equal((504, 504), (allowed.Status, denied.Status));
        Assert.Equal(portal.Emulator.Owner, Assert.Single(portal.Emulator.Rooms).Owner);
    }

    private Task<TestPortal> StartAsync() => TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = _time });
}
