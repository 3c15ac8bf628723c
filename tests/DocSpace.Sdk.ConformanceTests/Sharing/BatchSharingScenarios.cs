using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.ConformanceTests.Sharing;

public sealed class BatchSharingScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("setSharingRights", "getSharingRights")]
    public async Task Several_rooms_are_shared_at_once_and_levels_that_differ_are_told_as_such()
    {
        var first = await CreateRoomAsync();
        var second = await CreateRoomAsync();
        var guest = await GuestAsync();

        var reports = await Owner.Sharing.ShareAsync([first.Id, second.Id], [RoomInvitation.ByUserId(guest, RoomAccess.Read)], cancellationToken: Token);
        var same = await Owner.Sharing.GetAccessAsync([first.Id, second.Id], Token);
        await Owner.Sharing.SetAccessAsync(second.Id, guest, RoomAccess.Editing, cancellationToken: Token);
        var mixed = await Owner.Sharing.GetAccessAsync([first.Id, second.Id], Token);

        Assert.All(reports, static report => Assert.True(report.AllGranted));
        Assert.Equal(RoomAccess.Read, Assert.Single(same, member => member.Id == guest).Access);
        Assert.Equal(RoomAccess.Varies, Assert.Single(mixed, member => member.Id == guest).Access);
    }

    [Fact]
    [Exercises("setFolderShare", "getFolderShare")]
    public async Task A_room_is_shared_as_the_folder_that_it_is()
    {
        var room = await CreateRoomAsync();
        var guest = await GuestAsync();

        var outcomes = await Owner.Sharing.SetFolderAccessAsync(room.Id, [RoomInvitation.ByUserId(guest, RoomAccess.Editing)], cancellationToken: Token);
        var members = await Owner.Sharing.ListFolderMembersAsync(room.Id, cancellationToken: Token);

        Assert.True(Assert.Single(outcomes).IsGranted);
        Assert.Equal(RoomAccess.Editing, Assert.Single(members.Items, member => member.Id == guest).Access);
    }

    [Fact]
    [Exercises("getSharingRights")]
    public async Task Of_a_room_that_is_not_there_nobody_has_access() =>
        Assert.Empty(await Owner.Sharing.GetAccessAsync([int.MaxValue], Token));

    private async Task<Guid> GuestAsync()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        return Assert.Single((await Owner.InviteAsync(room, NewEmail(), RoomAccess.Read, cancellationToken: Token)).Outcomes).Member!.Id;
    }
}
