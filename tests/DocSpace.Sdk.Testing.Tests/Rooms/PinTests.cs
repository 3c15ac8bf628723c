using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Rooms;

public sealed class PinTests
{
    [Fact]
    public async Task Pinned_rooms_come_first_for_who_pinned_them_unless_sorted_by_new()
    {
        await using var portal = await TestPortal.StartAsync();
        var other = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@example.com", EmulatedUserRole.DocSpaceAdmin));
        await portal.CreateRoomAsync(title: "a");
        var last = await portal.CreateRoomAsync(title: "b");

        var pinned = await PinAsync(portal, last);

        Assert.True(pinned.Response["pinned"]!.GetValue<bool>());
        Assert.Equal(["b", "a"], await TitlesAsync(portal, "AZ"));
        Assert.Equal(["a", "b"], await TitlesAsync(portal, "New"));
        Assert.Equal(["a", "b"], await TitlesAsync(portal, "AZ", other));
        Assert.False((await PinAsync(portal, last, "unpin")).Response["pinned"]!.GetValue<bool>());
        Assert.Equal(["a", "b"], await TitlesAsync(portal, "AZ"));
    }

    [Fact]
    public async Task Ten_rooms_can_be_pinned()
    {
        await using var portal = await TestPortal.StartAsync();
        var rooms = new List<RoomId>();
        for (var i = 0; i < 11; i++)
        {
            rooms.Add(await portal.CreateRoomAsync());
        }

        foreach (var room in rooms.Take(10))
        {
            Assert.Equal(200, (await PinAsync(portal, room)).Status);
        }

        var eleventh = await PinAsync(portal, rooms[10]);
        var again = await PinAsync(portal, rooms[0]);
        await PinAsync(portal, rooms[0], "unpin");

        Assert.Equal((403, "You can't pin a room"), (eleventh.Status, eleventh.ErrorMessage));
        Assert.Equal(200, again.Status);
        Assert.Equal(200, (await PinAsync(portal, rooms[10])).Status);
    }

    [Fact]
    public async Task Strange_unknown_and_archived_rooms_are_not_pinned()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User));
        var room = await portal.CreateRoomAsync();

        var strange = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/pin", null, key);
        var unknown = await PinAsync(portal, 999);
        await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/archive", new JsonObject());
        var archived = await PinAsync(portal, room);

        Assert.Equal((403, "You can't pin a room"), (strange.Status, strange.ErrorMessage));
        Assert.Equal((403, "The required folder was not found"), (unknown.Status, unknown.ErrorMessage));
        Assert.Equal((403, "You can't pin a room"), (archived.Status, archived.ErrorMessage));
    }

    [Fact]
    public async Task The_order_of_a_room_is_renewed_by_who_edits_it()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User));
        var room = await portal.CreateRoomAsync();

        Assert.Equal(room.ToString(), (await PinAsync(portal, room, "reorder")).Response["id"]!.ToString());
        Assert.Equal(403, (await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/reorder", null, key)).Status);
        Assert.Equal(403, (await PinAsync(portal, 999, "reorder")).Status);
    }

    private static Task<TestAnswer> PinAsync(TestPortal portal, RoomId room, string action = "pin") =>
        portal.SendAsync(HttpMethod.Put, $"rooms/{room}/{action}", null);

    private static async Task<IEnumerable<string>> TitlesAsync(TestPortal portal, string sortBy, string? key = null)
    {
        var answer = await portal.GetAsync($"rooms?sortBy={sortBy}&sortOrder=ascending", key);
        return answer.Response["folders"]!.AsArray().Select(room => room!["title"]!.GetValue<string>());
    }
}
