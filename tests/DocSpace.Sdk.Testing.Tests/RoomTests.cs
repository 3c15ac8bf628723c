using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class RoomTests
{
    [Theory]
    [InlineData("""{"tags":["good",""]}""", 400)]
    [InlineData("""{"tags":[null]}""", 400)]
    [InlineData("""{"logo":{"tmpFile":"unknown.png","width":100,"height":100}}""", 403)]
    public async Task A_creation_that_fails_late_leaves_the_room_behind_without_tags(string settings, int status)
    {
        await using var portal = await StartAsync();

        var answer = await portal.SendAsync(HttpMethod.Post, "rooms", Room(settings));

        Assert.Equal(status, answer.Status);
        Assert.Empty(Assert.Single(portal.Emulator.Rooms).Tags);
    }

    [Theory]
    [InlineData("""{"cover":"unknown"}""")]
    [InlineData("""{"color":"#FF8F40"}""")]
    [InlineData("""{"lifetime":{"value":1000}}""")]
    [InlineData("""{"logo":{"tmpFile":""}}""")]
    [InlineData("""{"logo":{}}""")]
    [InlineData("""{"private":true}""")]
    [InlineData("""{"tags":"text"}""")]
    [InlineData("""{"quota":1180591620717411303424}""")]
    public async Task A_creation_that_fails_early_leaves_nothing_behind(string settings)
    {
        await using var portal = await StartAsync();

        Assert.Equal(400, (await portal.SendAsync(HttpMethod.Post, "rooms", Room(settings))).Status);
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Theory]
    [InlineData("""{"color":"zzzzzz"}""", "zzzzzz")]
    [InlineData("""{"color":"0fA1b2"}""", "0fA1b2")]
    [InlineData("""{"color":""}""", null)]
    [InlineData("{}", null)]
    public async Task A_colour_is_stored_as_it_is_and_picked_when_there_is_none(string settings, string? expected)
    {
        await using var portal = await StartAsync();

        var color = (await portal.SendAsync(HttpMethod.Post, "rooms", Room(settings))).Response["logo"]!["color"]!.GetValue<string>();

        Assert.Equal(expected ?? color, color);
        Assert.Matches("^[0-9a-zA-Z]{6}$", color);
        Assert.Equal(color, portal.Emulator.Rooms[0].Color);
    }

    [Fact]
    public async Task Created_is_cut_to_seconds()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2030, 1, 2, 3, 4, 5, 999, TimeSpan.Zero));
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });

        var answer = await portal.SendAsync(HttpMethod.Post, "rooms", Room("{}"));

        Assert.Equal("2030-01-02T03:04:05.0000000Z", answer.Response["created"]!.GetValue<string>());
        Assert.Equal(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero), portal.Emulator.Rooms[0].Created);
    }

    [Fact]
    public async Task An_update_replaces_the_tags_and_keeps_what_it_does_not_name()
    {
        await using var portal = await StartAsync();
        var room = (await portal.SendAsync(HttpMethod.Post, "rooms", Room("""{"tags":["a","b","A"],"color":"112233"}"""))).Response["id"];
        Assert.Equal(["a", "b"], portal.Emulator.Rooms[0].Tags);

        var answer = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", JsonNode.Parse("""{"title":"","tags":["c"]}"""));

        Assert.Equal(("Room", "112233"), (answer.Response["title"]!.GetValue<string>(), answer.Response["logo"]!["color"]!.GetValue<string>()));
        Assert.Equal(["c"], portal.Emulator.Rooms[0].Tags);
    }

    [Fact]
    public async Task Updating_an_unknown_room_is_refused_and_everything_else_does_not_find_it()
    {
        await using var portal = await StartAsync();

        Assert.Equal(403, (await portal.SendAsync(HttpMethod.Put, "rooms/999999", new JsonObject())).Status);
        Assert.Equal(404, (await portal.GetAsync("rooms/999999")).Status);
        Assert.Equal(404, (await portal.SendAsync(HttpMethod.Delete, "rooms/999999", new JsonObject())).Status);
        Assert.Equal((404, "Item not found"), await ErrorAsync(portal.GetAsync("rooms/999999/share")));
        Assert.Equal((404, "The required folder was not found"), await ErrorAsync(portal.InviteAsync(999999, ByEmail("a@x.example", 2))));
    }

    [Fact]
    public async Task A_quota_is_ignored_until_the_portal_limits_rooms()
    {
        await using var off = await StartAsync();
        Assert.Null((await off.SendAsync(HttpMethod.Post, "rooms", Room("""{"quota":5}"""))).Response["quotaLimit"]);

        await using var on = await StartAsync(new DocSpaceEmulatorOptions { RoomQuotaEnabled = true });
        var room = (await on.SendAsync(HttpMethod.Post, "rooms", Room("""{"quota":"5"}"""))).Response;
        Assert.Equal((5, true), (room["quotaLimit"]!.GetValue<long>(), room["isCustomQuota"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_deleted_room_is_gone_and_needs_a_body()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        Assert.Equal(415, (await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", null)).Status);

        var answer = await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject());

        Assert.Equal((2, false), (answer.Response["Operation"]!.GetValue<int>(), answer.Response["finished"]!.GetValue<bool>()));
        Assert.Equal(404, (await portal.GetAsync($"rooms/{room}")).Status);
        Assert.Equal(404, (await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject())).Status);
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Theory]
    [InlineData(EmulatedUserRole.RoomAdmin, 9)]
    [InlineData(EmulatedUserRole.DocSpaceAdmin, 0)]
    [InlineData(EmulatedUserRole.User, 10)]
    public async Task Only_the_owner_deletes_an_active_room(EmulatedUserRole role, int access)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var person = portal.Emulator.AddUser("person@x.example", role);
        await portal.InviteAsync(room, ById(person.Id, access));

        var answer = await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject(), portal.Emulator.CreateApiKey(person));

        Assert.Equal((403, "Access denied"), (answer.Status, answer.ErrorMessage));
        Assert.Single(portal.Emulator.Rooms);
    }

    [Theory]
    [InlineData(0, EmulatedUserRole.DocSpaceAdmin, "Read,Copy,Move,Pin,Duplicate,Download,ChangeOwner")]
    [InlineData(9, EmulatedUserRole.RoomAdmin, "Read,Create,EditRoom,Rename,CopyTo,Copy,MoveTo,Pin,Mute,EditAccess,Duplicate,Download,CopySharedLink,CopyLink")]
    [InlineData(11, EmulatedUserRole.User, "Read,Create,CopyTo,Copy,MoveTo,Pin,Mute,Download,CopyLink")]
    [InlineData(2, EmulatedUserRole.Guest, "Read,Copy,Pin,Mute,Download,CopyLink")]
    public async Task The_map_of_rights_follows_the_access(int access, EmulatedUserRole role, string expected)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var person = portal.Emulator.AddUser("person@x.example", role);
        await portal.InviteAsync(room, ById(person.Id, access));

        var answer = await portal.GetAsync($"rooms/{room}", portal.Emulator.CreateApiKey(person));

        var allowed = answer.Response["security"]!.AsObject().Where(right => right.Value!.GetValue<bool>()).Select(right => right.Key);
        Assert.Equal(expected.Split(',').Order(), allowed.Order());
    }

    [Fact]
    public async Task An_administrator_who_is_no_member_sees_more_of_a_room_in_the_list_than_alone()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(key: portal.Emulator.CreateApiKey(portal.Emulator.AddUser("owner@x.example", EmulatedUserRole.RoomAdmin)));

        var listed = Assert.Single((await portal.GetAsync("rooms")).Response["folders"]!.AsArray())!;
        var alone = (await portal.GetAsync($"rooms/{room}")).Response;

        Assert.Equal((0, true, true), Seen(listed));
        Assert.Equal((3, false, false), Seen(alone));

        static (int, bool, bool) Seen(JsonNode row) => (
            row["access"]!.GetValue<int>(), row["security"]!["Mute"]!.GetValue<bool>(), row["security"]!["CopyLink"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_text_that_the_database_cannot_compare_fails()
    {
        await using var portal = await StartAsync();

        var answer = await portal.GetAsync("rooms?filterValue=%F0%9F%98%80");

        Assert.Equal(500, answer.Status);
        Assert.StartsWith("Illegal mix of collations", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_folder_is_read_by_the_path_of_rooms()
    {
        await using var portal = await StartAsync();
        var folder = portal.Emulator.Content.AddPersonalFolder(portal.Emulator.Owner, "Notes");

        var answer = await portal.GetAsync($"rooms/{folder.Id}");

        Assert.Equal(("Notes", false), (answer.Response["title"]!.GetValue<string>(), answer.Response["isFavorite"]!.GetValue<bool>()));
        Assert.Null(answer.Response["roomType"]);
    }

    [Fact]
    public async Task GetRoom_names_the_rooms_that_there_are()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        Assert.Equal("Room", portal.Emulator.GetRoom(room).Title);
        Assert.Contains($"It has: {room}.", Assert.Throws<KeyNotFoundException>(() => portal.Emulator.GetRoom(999)).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => portal.Emulator.GetRoom(new RoomId("sbox-1-abc")));
    }

    private static JsonObject Room(string settings)
    {
        var room = JsonNode.Parse(settings)!.AsObject();
        room["title"] = "Room";
        room["roomType"] = 5;
        return room;
    }

    private static async Task<(int Status, string? Message)> ErrorAsync(Task<Support.TestAnswer> call)
    {
        var answer = await call;
        return (answer.Status, answer.ErrorMessage);
    }
}
