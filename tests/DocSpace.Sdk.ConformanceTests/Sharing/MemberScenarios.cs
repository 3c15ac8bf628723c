using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Sharing;

public sealed class MemberScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("setRoomSecurity", "getRoomSecurity")]
    public async Task The_access_of_a_member_is_changed()
    {
        var room = await CreateRoomAsync();
        var member = await InviteAsync(room, RoomAccess.Read);

        var changed = await Owner.Sharing.SetAccessAsync(room.Id, member.Id, RoomAccess.Editing, cancellationToken: Token);

        Assert.Equal(RoomAccess.Editing, changed.Access);
        Assert.Equal(RoomAccess.Editing, (await FindAsync(room, member.Id))!.Access);
    }

    [Fact]
    [Exercises("setRoomSecurity", "getRoomSecurity")]
    public async Task A_member_is_removed_and_a_stranger_is_none_before_and_after()
    {
        var room = await CreateRoomAsync();
        var member = await InviteAsync(room, RoomAccess.Read);

        var report = await Owner.Sharing.RemoveMembersAsync(room.Id, [member.Id, Guid.NewGuid()], cancellationToken: Token);

        Assert.Equal([RemovalStatus.Removed, RemovalStatus.NotAMember], report.Outcomes.Select(static outcome => outcome.Status));
        Assert.Null(await FindAsync(room, member.Id));
        report.EnsureAllGone();
    }

    [Fact]
    [Exercises("getRoomSecurity")]
    public async Task The_owner_of_a_room_cannot_be_removed()
    {
        var room = await CreateRoomAsync();

        var report = await Owner.Sharing.RemoveMembersAsync(room.Id, [room.Owner!.Id], cancellationToken: Token);

        Assert.Equal(RemovalStatus.OwnerCannotBeRemoved, Assert.Single(report.Outcomes).Status);
        Assert.Throws<DocSpaceRemovalException>(report.EnsureAllGone);
    }

    [Fact]
    [Exercises("setRoomSecurity")]
    public async Task Somebody_who_waits_for_a_form_is_removed_by_force_only()
    {
        var emulator = OnlyEmulated("it needs a form with roles in a virtual data room.");
        var user = emulator.AddUser(NewEmail(), EmulatedUserRole.User);
        var room = await CreateRoomAsync(RoomType.VirtualData);
        await Owner.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, RoomAccess.FillForms)], cancellationToken: Token);
        emulator.GiveFormRole(room.Id, user);

        var blocked = await Owner.Sharing.RemoveMembersAsync(room.Id, [user.Id], cancellationToken: Token);
        var stays = await FindAsync(room, user.Id);
        var forced = await Owner.Sharing.RemoveMembersAsync(room.Id, [user.Id], new RemovalOptions { Force = true }, Token);

        Assert.Equal((RemovalStatus.BlockedByFormRole, RemovalStatus.Removed), (blocked.Outcomes[0].Status, forced.Outcomes[0].Status));
        Assert.NotNull(stays);
        Assert.Null(await FindAsync(room, user.Id));
    }

    [Fact]
    [Exercises("setRoomSecurity", "getGroupMembersShare")]
    public async Task Who_is_removed_keeps_the_access_of_a_group()
    {
        var emulator = OnlyEmulated("it needs a group of people, and a suite cannot make one in a real portal.");
        var user = emulator.AddUser(NewEmail(), EmulatedUserRole.User);
        var group = emulator.AddGroup($"Group {Guid.NewGuid():N}", user);
        var room = await CreateRoomAsync();
        await Owner.InviteAsync(
            room, [RoomInvitation.ByGroupId(group.Id, RoomAccess.Read), RoomInvitation.ByUserId(user.Id, RoomAccess.Editing)], cancellationToken: Token);

        var before = Assert.Single((await Owner.Sharing.ListGroupMembersAsync(room.Id, group.Id, cancellationToken: Token)).Items);
        var report = await Owner.Sharing.RemoveMembersAsync(room.Id, [user.Id], cancellationToken: Token);
        var after = Assert.Single((await Owner.Sharing.ListGroupMembersAsync(room.Id, group.Id, cancellationToken: Token)).Items);

        Assert.Equal((true, RoomAccess.Editing, RoomAccess.Read), (before.IsOverridden, before.Access, before.GroupAccess));
        Assert.Equal(RemovalStatus.StillInByGroup, Assert.Single(report.Outcomes).Status);
        Assert.Equal((false, RoomAccess.Read), (after.IsOverridden, after.Access));
    }

    [Fact]
    [Exercises("getGroupMembersShare")]
    public async Task A_group_that_is_not_in_the_room_has_no_members_there()
    {
        var room = await CreateRoomAsync();

        Assert.Empty((await Owner.Sharing.ListGroupMembersAsync(room.Id, Guid.NewGuid(), cancellationToken: Token)).Items);
    }

    [Fact]
    [Exercises("removeSharingRights")]
    public async Task A_member_leaves_a_room()
    {
        var second = Second();
        var user = (await second.Identity.GetCurrentUserAsync(Token)).Id;
        var room = await CreateRoomAsync();
        await Owner.InviteAsync(room, [RoomInvitation.ByUserId(user, RoomAccess.Read)], cancellationToken: Token);

        await second.Sharing.LeaveAsync(room.Id, Token);

        Assert.Null(await FindAsync(room, user));
    }

    [Fact]
    [Exercises("getRoomSecurity")]
    public async Task The_owner_cannot_leave_and_is_told_so()
    {
        var room = await CreateRoomAsync();

        await Assert.ThrowsAnyAsync<DocSpaceException>(() => Owner.Sharing.LeaveAsync(room.Id, Token));

        Assert.True(Assert.Single((await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items).IsOwner);
    }

    [Fact]
    [Exercises("resendRoomInvitations")]
    public async Task Pending_guests_are_invited_again_all_of_them_or_some()
    {
        var room = await CreateRoomAsync();
        var first = await InviteAsync(room, RoomAccess.Read);
        var second = await InviteAsync(room, RoomAccess.Editing);

        var some = await Owner.Sharing.ResendInvitationsAsync(room.Id, [first.Id, Guid.NewGuid()], Token);
        var all = await Owner.Sharing.ResendAllInvitationsAsync(room.Id, Token);

        Assert.Equal(first.Id, Assert.Single(some.Resent).Id);
        Assert.Single(some.Skipped);
        Assert.Equal(new HashSet<Guid> { first.Id, second.Id }, all.Resent.Select(static member => member.Id).ToHashSet());
    }

    [Fact]
    [Exercises("resendRoomInvitations")]
    public async Task The_sixth_resend_within_a_quarter_of_an_hour_is_too_many()
    {
        var emulator = await OnlyEmulatedAsync("rate limits are a setting of the portal.", new DocSpaceEmulatorOptions { RateLimitsEnabled = true });
        var owner = Portal.SignIn(emulator.ApiKey, emulator.BaseAddress);
        var room = await owner.CreateRoomAsync(NewTitle(), RoomType.Custom, Token);
        await owner.InviteAsync(room, NewEmail(), RoomAccess.Read, cancellationToken: Token);
        for (var i = 0; i < 5; i++)
        {
            await owner.Sharing.ResendAllInvitationsAsync(room.Id, Token);
        }

        var exception = await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => owner.Sharing.ResendAllInvitationsAsync(room.Id, Token));

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
    }

    private async Task<RoomMember> InviteAsync(Room room, RoomAccess access) =>
        Assert.Single((await Owner.InviteAsync(room, NewEmail(), access, cancellationToken: Token)).Outcomes).Member!;

    private async Task<RoomMember?> FindAsync(Room room, Guid id) =>
        (await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items.SingleOrDefault(member => member.Id == id);
}
