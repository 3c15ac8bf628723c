using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Rooms;

public sealed class RoomsQuotaTests
{
    [Theory]
    [InlineData(1000, 1000, true)]
    [InlineData(0, 0, true)]
    [InlineData(-1, -1, true)]
    [InlineData(-3, 104857600, false)]
    public async Task A_quota_is_set_for_rooms_of_number_and_of_text(long quota, long limit, bool isCustom)
    {
        await using var portal = await TestPortal.StartAsync(new() { RoomQuotaEnabled = true });
        var room = await portal.CreateRoomAsync();

        var row = Assert.Single((await SetAsync(portal, quota, room.ToString())).Response.AsArray())!;

        Assert.Equal((limit, isCustom), (row["quotaLimit"]!.GetValue<long>(), row["isCustomQuota"]!.GetValue<bool>()));
    }

    [Theory]
    [InlineData(1000, 1000, true)]
    [InlineData(-1, -1, true)]
    [InlineData(-2, 104857600, false)]
    [InlineData(-5, 104857600, false)]
    public async Task A_quota_is_given_to_a_new_room_and_changed_with_the_room(long quota, long limit, bool isCustom)
    {
        await using var portal = await TestPortal.StartAsync(new() { RoomQuotaEnabled = true });
        var room = new JsonObject { ["title"] = "Room", ["roomType"] = 5, ["quota"] = quota };

        var created = (await portal.SendAsync(HttpMethod.Post, "rooms", room)).Response;
        var id = (await portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = "Other", ["roomType"] = 5, ["quota"] = 7 })).Response["id"]!;
        var changed = (await portal.SendAsync(HttpMethod.Put, $"rooms/{id}", new JsonObject { ["quota"] = quota })).Response;

        Assert.All([created, changed], row => Assert.Equal((limit, isCustom), (row["quotaLimit"]!.GetValue<long>(), row["isCustomQuota"]!.GetValue<bool>())));
    }

    [Fact]
    public async Task The_first_refused_room_ends_it_and_those_before_stay_changed()
    {
        await using var portal = await TestPortal.StartAsync(new() { RoomQuotaEnabled = true });
        var (room, archived) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());
        await portal.SendAsync(HttpMethod.Put, $"rooms/{archived}/archive", new JsonObject());

        var refused = await SetAsync(portal, 5, room.ToString(), archived.ToString());
        var unknown = await SetAsync(portal, 5, "999");
        var changed = (await portal.GetAsync($"rooms/{room}")).Response["quotaLimit"]!.GetValue<long>();
        var reset = await portal.SendAsync(HttpMethod.Put, "rooms/resetquota", new JsonObject { ["roomIds"] = new JsonArray(room.ToString()) });

        Assert.Equal((403, "You don't have enough permission to perform the operation"), (refused.Status, refused.ErrorMessage));
        Assert.Equal(500, unknown.Status);
        Assert.Equal(5, changed);
        Assert.False(reset.Response[0]!["isCustomQuota"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Who_may_put_nothing_into_a_room_sees_no_quota_of_it()
    {
        await using var portal = await TestPortal.StartAsync(new() { RoomQuotaEnabled = true });
        var room = await portal.CreateRoomAsync();
        var reader = portal.Emulator.AddUser("reader@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, TestPortal.ById(reader.Id, 2));

        Assert.NotNull((await portal.GetAsync($"rooms/{room}")).Response["quotaLimit"]);
        Assert.Null((await portal.GetAsync($"rooms/{room}", portal.Emulator.CreateApiKey(reader))).Response["quotaLimit"]);
    }

    [Fact]
    public async Task While_quotas_are_off_nothing_is_stored()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();

        var row = Assert.Single((await SetAsync(portal, 5, room.ToString())).Response.AsArray())!;

        Assert.Null(row["quotaLimit"]);
        Assert.Empty((await SetAsync(portal, 5)).Response.AsArray());
    }

    private static Task<TestAnswer> SetAsync(TestPortal portal, long quota, params string[] rooms) => portal.SendAsync(
        HttpMethod.Put,
        "rooms/roomquota",
        new JsonObject { ["roomIds"] = new JsonArray([.. rooms.Select(room => (JsonNode)room)]), ["quota"] = quota });
}
