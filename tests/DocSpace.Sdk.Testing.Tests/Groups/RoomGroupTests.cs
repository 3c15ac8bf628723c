using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Groups;

public sealed class RoomGroupTests
{
    [Fact]
    public async Task A_group_holds_rooms_and_filters_the_list_of_rooms()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        await portal.CreateRoomAsync();

        var created = (await CreateAsync(portal, room.ToString())).Response;
        var listed = (await portal.GetAsync($"rooms?groupId={created["id"]}")).Response["folders"]!.AsArray();
        var brief = (await portal.GetAsync("group?includeMembers=false")).Response[0]!;

        Assert.Equal("flag", created["icon"]!["id"]!.GetValue<string>());
        Assert.Equal(portal.Emulator.Owner.Id, created["userId"]!.GetValue<Guid>());
        Assert.Equal(1, created["totalRooms"]!.GetValue<int>());
        Assert.Equal(room.ToString(), Assert.Single(created["rooms"]!.AsArray())!["id"]!.ToString());
        Assert.Equal(room.ToString(), Assert.Single(listed)!["id"]!.ToString());
        Assert.Null(brief["rooms"]);
        Assert.Equal(0, (await portal.GetAsync("rooms?groupId=99")).Response["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_bad_room_leaves_an_empty_group_behind()
    {
        await using var portal = await TestPortal.StartAsync();

        var refused = await CreateAsync(portal, "999");

        Assert.Equal((403, "The required folder was not found"), (refused.Status, refused.ErrorMessage));
        Assert.Equal(0, Assert.Single((await portal.GetAsync("group")).Response.AsArray())!["totalRooms"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_update_renames_adds_and_removes()
    {
        await using var portal = await TestPortal.StartAsync();
        var (room, other) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());
        await CreateAsync(portal, room.ToString());

        var changed = (await UpdateAsync(portal, new JsonObject
        {
            ["groupName"] = "",
            ["roomsToAdd"] = new JsonArray(other.ToString(), other.ToString()),
            ["roomsToRemove"] = new JsonArray(room.ToString()),
        })).Response;
        var unknown = await UpdateAsync(portal, new JsonObject { ["roomsToRemove"] = new JsonArray(999) });
        var tooLong = await UpdateAsync(portal, new JsonObject { ["groupName"] = new string('n', 129) });

        Assert.Equal("", changed["name"]!.GetValue<string>());
        Assert.Equal(other.ToString(), Assert.Single(changed["rooms"]!.AsArray())!["id"]!.ToString());
        Assert.Equal((403, "The required folder was not found"), (unknown.Status, unknown.ErrorMessage));
        Assert.NotNull(tooLong.Response["errors"]!["UpdateRoom.GroupName"]);
    }

    [Fact]
    public async Task An_icon_is_changed_cleared_and_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        await CreateAsync(portal, (await portal.CreateRoomAsync()).ToString());

        var changed = await SetIconAsync(portal, "cloud");
        var cleared = await SetIconAsync(portal, "");
        var bad = await SetIconAsync(portal, "nope");

        Assert.Equal("cloud", changed.Response["icon"]!["id"]!.GetValue<string>());
        Assert.Null(cleared.Response["icon"]);
        Assert.Equal((400, "Value does not fall within the expected range. (Parameter 'icon')"), (bad.Status, bad.ErrorMessage));
    }

    [Fact]
    public async Task The_group_of_somebody_else_does_not_exist_and_is_deleted_without_effect()
    {
        await using var portal = await TestPortal.StartAsync();
        await CreateAsync(portal, (await portal.CreateRoomAsync()).ToString());
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@example.com", EmulatedUserRole.DocSpaceAdmin));

        var read = await portal.GetAsync("group/1", key);
        var deleted = await portal.SendAsync(HttpMethod.Delete, "group/1", null, key);

        Assert.Equal((404, "The group could not be found"), (read.Status, read.ErrorMessage));
        Assert.Equal(200, deleted.Status);
        Assert.Equal(200, (await portal.GetAsync("group/1")).Status);
        Assert.Empty((await portal.GetAsync("group", key)).Response.AsArray());
        Assert.Equal(404, (await portal.GetAsync("group/abc")).Status);
    }

    [Fact]
    public async Task A_deleted_room_leaves_its_groups_and_an_archived_one_stays()
    {
        await using var portal = await TestPortal.StartAsync();
        var (room, other) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());
        await CreateAsync(portal, room.ToString(), other.ToString());

        await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject());
        await portal.SendAsync(HttpMethod.Put, $"rooms/{other}/archive", new JsonObject());

        var rooms = (await portal.GetAsync("group/1")).Response["rooms"]!.AsArray();
        Assert.Equal(other.ToString(), Assert.Single(rooms)!["id"]!.ToString());
    }

    [Theory]
    [InlineData("""{"icon":"flag","rooms":[1]}""", 400, "Name")]
    [InlineData("""{"name":"x","icon":"","rooms":[1]}""", 400, "Icon")]
    [InlineData("""{"name":"x","icon":"flag"}""", 403, null)]
    public async Task What_is_missing_is_named(string body, int status, string? key)
    {
        await using var portal = await TestPortal.StartAsync();

        var answer = await portal.SendAsync(HttpMethod.Post, "group", JsonNode.Parse(body));

        Assert.Equal(status, answer.Status);
        Assert.Equal(
            key is null ? "At least one room must be provided." : $"The {key} field is required.",
            key is null ? answer.ErrorMessage : answer.Response["errors"]![key]![0]!.GetValue<string>());
    }

    private static Task<TestAnswer> CreateAsync(TestPortal portal, params string[] rooms) => portal.SendAsync(
        HttpMethod.Post,
        "group",
        new JsonObject { ["name"] = "Group", ["icon"] = "flag", ["rooms"] = new JsonArray([.. rooms.Select(room => (JsonNode)room)]) });

    private static Task<TestAnswer> UpdateAsync(TestPortal portal, JsonObject body) => portal.SendAsync(HttpMethod.Put, "group/1", body);

    private static Task<TestAnswer> SetIconAsync(TestPortal portal, string icon) =>
        portal.SendAsync(HttpMethod.Post, "group/1/icon", new JsonObject { ["icon"] = icon });
}
