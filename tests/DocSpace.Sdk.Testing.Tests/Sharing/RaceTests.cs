using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Sharing;

public sealed class RaceTests
{
    private const int Read = 2;

    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    private readonly WatchedTime _time = new();

    [Theory]
    [InlineData(true, 500, 2)]
    [InlineData(false, 200, 1)]
    public async Task Overlapping_calls_for_one_room_double_mails_and_one_of_them_fails(bool races, int status, int mails)
    {
        await using var portal = await StartAsync(races);
        var room = await portal.CreateRoomAsync();
        var slow = await HoldAsync(portal, () => portal.InviteAsync(room, ByEmail("a@x.example", Read), ByEmail("b@x.example", Read)));

        var quick = await portal.InviteAsync(room, ByEmail("A@x.example", Read), ByEmail("b@x.example", Read));
        _time.Advance(_minute);

        Assert.Equal((200, status), (quick.Status, (await slow).Status));
        Assert.Equal(2, portal.Members(room).Count);
        Assert.All(
            portal.Emulator.Emails.GroupBy(email => email.Recipient, StringComparer.OrdinalIgnoreCase),
            group => Assert.Equal(mails, group.Count()));
    }

    [Theory]
    [InlineData(true, "Duplicate UserName")]
    [InlineData(false, null)]
    public async Task Overlapping_calls_for_two_rooms_lose_who_has_the_same_name_before_the_at(bool races, string? warning)
    {
        await using var portal = await StartAsync(races);
        var (first, second) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());
        var slow = await HoldAsync(
            portal, () => portal.InviteAsync(first, ByEmail("info@a.example", Read), ByEmail("both@x.example", Read), ByEmail("c@x.example", Read)));

        var quick = await portal.InviteAsync(second, ByEmail("INFO@b.example", Read), ByEmail("both@x.example", Read));
        _time.Advance(_minute);
        var answer = await slow;

        Assert.Equal((200, 200, warning), (quick.Status, answer.Status, answer.Response["warning"]?.GetValue<string>()));
        Assert.Equal(2, portal.Members(second).Count);
        Assert.Equal(races ? ["c@x.example"] : ["info@a.example", "both@x.example", "c@x.example"], portal.Members(first).Keys);
    }

    [Fact]
    public async Task Calls_one_after_the_other_disturb_nobody()
    {
        await using var portal = await StartAsync(races: true);
        var (first, second) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());

        await portal.InviteAsync(first, ByEmail("info@a.example", Read));
        await portal.InviteAsync(first, ByEmail("info@a.example", Read));
        var answer = await portal.InviteAsync(second, ByEmail("info@b.example", Read), ByEmail("info@a.example", Read));

        Assert.Equal((200, null), (answer.Status, answer.Response["warning"]));
        Assert.Equal((1, 2), (portal.Members(first).Count, portal.Members(second).Count));
        Assert.Equal(3, portal.Emulator.Emails.Count);
    }

    [Fact]
    public async Task A_call_that_was_given_up_overlaps_those_that_come_before_its_late_effect()
    {
        await using var portal = await StartAsync(races: true);
        var room = await portal.CreateRoomAsync();
        portal.Emulator.Faults.Add(EmulatedFault.LateCommit(_minute).First(1));
        await Assert.ThrowsAsync<HttpRequestException>(() => portal.InviteAsync(room, ByEmail("a@x.example", Read)));

        await portal.InviteAsync(room, ByEmail("a@x.example", Read));
        _time.Advance(_minute);

        Assert.Equal(["a@x.example", "a@x.example"], portal.Emulator.Emails.Select(email => email.Recipient));
        Assert.Single(portal.Members(room));
        await portal.InviteAsync(room, ByEmail("a@x.example", Read));
        Assert.Equal(2, portal.Emulator.Emails.Count);
    }

    private Task<TestPortal> StartAsync(bool races) =>
        TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = _time, Races = races });

    /// <summary>A call that is under way until the clock is turned.</summary>
    private async Task<Task<TestAnswer>> HoldAsync(TestPortal portal, Func<Task<TestAnswer>> call)
    {
        portal.Emulator.Faults.Add(EmulatedFault.Delay(_minute).First(1));
        var held = call();
        await _time.Waited;
        return held;
    }
}
