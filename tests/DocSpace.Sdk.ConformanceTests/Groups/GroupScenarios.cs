using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Groups;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ConformanceTests.Groups;

public sealed class GroupScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("createRoomGroup", "getRoomGroup", "getRoomGroups", "getRooms")]
    public async Task A_group_holds_rooms_and_the_list_of_rooms_is_filtered_by_it()
    {
        var room = await CreateRoomAsync();
        await CreateRoomAsync();

        var group = await CreateGroupAsync(room.Id);
        var read = await Owner.Groups.GetAsync(group.Id, cancellationToken: Token);
        var all = await Owner.Groups.ListAsync(includeRooms: false, Token);
        var rooms = await Owner.Rooms.ListAsync(new RoomQuery { GroupId = group.Id }, Token);

        Assert.Equal(room.Id, Assert.Single(read.Rooms!).Id);
        Assert.Equal((group.Name, 1), (read.Name, read.RoomsCount));
        Assert.Null(Assert.Single(all, other => other.Id == group.Id).Rooms);
        Assert.Equal(room.Id, Assert.Single(rooms.Items).Id);
    }

    [Fact]
    [Exercises("updateRoomGroup")]
    public async Task A_group_is_renamed_and_its_rooms_come_and_go()
    {
        var first = await CreateRoomAsync();
        var second = await CreateRoomAsync();
        var group = await CreateGroupAsync(first.Id);

        var updated = await Owner.Groups.UpdateAsync(
            group.Id, new RoomGroupUpdateOptions { Name = "Renamed", RoomsToAdd = [second.Id], RoomsToRemove = [first.Id] }, Token);

        Assert.Equal("Renamed", updated.Name);
        Assert.Equal(second.Id, Assert.Single((await Owner.Groups.GetAsync(group.Id, cancellationToken: Token)).Rooms!).Id);
    }

    [Fact]
    [Exercises("changeRoomGroupIcon")]
    public async Task The_icon_of_a_group_is_removed_and_set()
    {
        var group = await CreateGroupAsync((await CreateRoomAsync()).Id);

        var bare = await Owner.Groups.RemoveIconAsync(group.Id, Token);
        var set = await Owner.Groups.SetIconAsync(group.Id, group.Icon!.Id, Token);

        Assert.Null(bare.Icon);
        Assert.Equal(group.Icon.Id, set.Icon!.Id);
    }

    [Fact]
    [Exercises("deleteRoomGroup", "getRoomGroup")]
    public async Task A_deleted_group_is_gone_and_its_rooms_stay()
    {
        var room = await CreateRoomAsync();
        var group = await CreateGroupAsync(room.Id);

        await Owner.Groups.DeleteAsync(group.Id, Token);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Groups.GetAsync(group.Id, cancellationToken: Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal(room.Id, (await Owner.Rooms.GetAsync(room.Id, Token)).Id);
    }

    [Fact]
    [Exercises("createRoomGroup", "getRoomGroups")]
    public async Task A_group_with_a_room_that_is_not_there_is_refused_and_leaves_nothing_behind()
    {
        var icon = await IconAsync();
        var name = $"Conformance {Guid.NewGuid():N}";

        await Assert.ThrowsAnyAsync<DocSpaceApiException>(() => Owner.Groups.CreateAsync(
            new RoomGroupOptions { Name = name, Icon = icon, Rooms = [int.MaxValue] }, Token));

        Assert.DoesNotContain(await Owner.Groups.ListAsync(includeRooms: false, Token), group => group.Name == name);
    }

    [Fact]
    [Exercises("getRoomGroup", "updateRoomGroup")]
    public async Task Groups_belong_to_those_who_made_them()
    {
        var second = Second();
        var group = await CreateGroupAsync((await CreateRoomAsync()).Id);

        var read = await Assert.ThrowsAsync<DocSpaceApiException>(() => second.Groups.GetAsync(group.Id, cancellationToken: Token));
        var update = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => second.Groups.UpdateAsync(group.Id, new RoomGroupUpdateOptions { Name = "Mine" }, Token));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.StatusCode, update.StatusCode));
    }

    private async Task<RoomGroup> CreateGroupAsync(RoomId room)
    {
        var group = await Owner.Groups.CreateAsync(
            new RoomGroupOptions { Name = $"Conformance {Guid.NewGuid():N}", Icon = await IconAsync(), Rooms = [room] }, Token);
        Finally(() => Owner.Groups.DeleteAsync(group.Id, CancellationToken.None));
        return group;
    }

    private async Task<string> IconAsync() => (await Owner.Logos.ListCoversAsync(Token))[0].Id;
}
