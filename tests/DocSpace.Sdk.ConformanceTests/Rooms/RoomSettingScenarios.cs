using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Rooms;

public sealed class RoomSettingScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("pinRoom", "unpinRoom", "getRooms")]
    public async Task A_pinned_room_comes_first_for_the_one_who_pinned_it()
    {
        var mark = Guid.NewGuid().ToString("N");
        await CreateRoomAsync(configure: options => options.Title = $"{mark} one");
        await CreateRoomAsync(configure: options => options.Title = $"{mark} two");
        var query = new RoomQuery { Text = mark };
        var last = (await Owner.Rooms.ListAsync(query, Token)).Items[^1];

        var pinned = await Owner.Rooms.PinAsync(last.Id, Token);
        var first = (await Owner.Rooms.ListAsync(query, Token)).Items[0];
        var unpinned = await Owner.Rooms.UnpinAsync(last.Id, Token);

        Assert.Equal((true, false), (pinned.IsPinned, unpinned.IsPinned));
        Assert.Equal(last.Id, first.Id);
    }

    [Fact]
    [Exercises("pinRoom")]
    public async Task To_pin_a_room_that_is_not_there_is_403()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.PinAsync(int.MaxValue, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    [Exercises("reorderRoom")]
    public async Task The_files_of_an_indexed_room_are_numbered_anew()
    {
        var room = await CreateRoomAsync(RoomType.VirtualData, static options => options.Indexing = true);

        Assert.Equal(room.Id, (await Owner.Rooms.ReorderAsync(room.Id, Token)).Id);
    }

    [Fact]
    [Exercises("changeOwner")]
    public async Task The_owner_may_hand_a_room_to_the_owner_and_not_to_nobody()
    {
        var room = await CreateRoomAsync();

        var same = await Owner.Rooms.ChangeOwnerAsync(room.Id, room.Owner!.Id, Token);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.ChangeOwnerAsync(room.Id, Guid.NewGuid(), Token));

        Assert.Equal(room.Owner.Id, same.Owner!.Id);
        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }

    [Fact]
    [Exercises("changeOwner")]
    public async Task A_room_admin_takes_a_room_over_and_the_former_owner_manages_it()
    {
        var emulator = OnlyEmulated("it needs a room admin, and a suite cannot make people in a real portal.");
        var admin = emulator.AddUser(NewEmail(), EmulatedUserRole.RoomAdmin);
        var room = await CreateRoomAsync();

        var handed = await Owner.Rooms.ChangeOwnerAsync(room.Id, admin.Id, Token);

        Assert.Equal(admin.Id, handed.Owner!.Id);
        Assert.Equal(RoomAccess.RoomManager, handed.Access);
    }

    [Fact]
    [Exercises("updateRoomsQuota", "resetRoomsQuota")]
    public async Task Rooms_get_a_quota_of_their_own_and_lose_it_again()
    {
        var emulator = await OnlyEmulatedAsync("room quotas are a setting of the portal.", new DocSpaceEmulatorOptions { RoomQuotaEnabled = true });
        var owner = Portal.SignIn(emulator.ApiKey, emulator.BaseAddress);
        var room = await owner.CreateRoomAsync(NewTitle(), RoomType.Custom, Token);

        var limited = Assert.Single(await owner.Rooms.SetQuotaAsync([room.Id], 104_857_600, Token));
        var custom = await owner.Rooms.ListAsync(new RoomQuery { Quota = RoomQuotaFilter.Custom }, Token);
        var reset = Assert.Single(await owner.Rooms.ResetQuotaAsync([room.Id], Token));

        Assert.Equal((104_857_600L, true), (limited.QuotaLimit!.Value, limited.IsCustomQuota!.Value));
        Assert.Equal(room.Id, Assert.Single(custom.Items).Id);
        Assert.False(reset.IsCustomQuota);
    }

    [Fact]
    [Exercises("updateRoomsQuota", "resetRoomsQuota")]
    public async Task A_quota_for_a_room_that_is_not_there_makes_the_server_fail_and_the_call_too()
    {
        await Assert.ThrowsAnyAsync<DocSpaceException>(() => Owner.Rooms.SetQuotaAsync([int.MaxValue], 1_000_000, Token));
        await Assert.ThrowsAnyAsync<DocSpaceException>(() => Owner.Rooms.ResetQuotaAsync([int.MaxValue], Token));
    }
}
