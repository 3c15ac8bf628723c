using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

public sealed class MembersOnPortalTests : EmulatedTest
{
    [Fact]
    public async Task The_access_of_a_member_is_changed_without_a_mail()
    {
        var (room, user) = await RoomWithAsync(RoomAccess.Read);
        var mails = Emulator.Emails.Count;

        var member = await Client.Sharing.SetAccessAsync(room.Id, user.Id, RoomAccess.Editing, cancellationToken: Token);

        Assert.Equal((user.Id, RoomAccess.Editing, RoomMemberKind.User), (member.Id, member.Access, member.Kind));
        Assert.Equal((user.Id, user.Email), (member.User!.Id, member.User.Email));
        Assert.Equal(mails, Emulator.Emails.Count);
        Assert.Contains("\"notify\":false", Seen("PUT")[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_a_member_cannot_have_a_stranger_and_the_owner_are_told_apart()
    {
        var (room, user) = await RoomWithAsync(RoomAccess.Read);
        var stranger = Emulator.AddUser("stranger@example.com", EmulatedUserRole.User);
        var sent = Seen("PUT").Count;

        var report = await Client.Sharing.SetAccessAsync(
            room.Id,
            [
                RoomInvitation.ByUserId(stranger.Id, RoomAccess.Read),
                RoomInvitation.ByUserId(user.Id, RoomAccess.RoomManager),
                RoomInvitation.ByUserId(Emulator.Owner.Id, RoomAccess.Read),
            ],
            cancellationToken: Token);

        Assert.Equal([InvitationStatus.NotApplied, InvitationStatus.Rejected, InvitationStatus.NotApplied], report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal([0, 1, 2], report.Outcomes.Select(outcome => outcome.Index));
        Assert.Equal(sent + 1, Seen("PUT").Count);
        Assert.DoesNotContain(Emulator.GetRoom(room.Id).Members, member => member.Id == stranger.Id);
        await Assert.ThrowsAsync<DocSpaceInvitationException>(() => Client.Sharing.SetAccessAsync(room.Id, stranger.Id, RoomAccess.Read, cancellationToken: Token));
    }

    [Fact]
    public async Task Every_removal_has_an_outcome_that_the_list_of_members_proves()
    {
        var (room, user) = await RoomWithAsync(RoomAccess.Read);
        var both = Emulator.AddUser("both@example.com", EmulatedUserRole.User);
        var onlyByGroup = Emulator.AddUser("only@example.com", EmulatedUserRole.User);
        var group = Emulator.AddGroup("Readers", both, onlyByGroup);
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(both.Id, RoomAccess.Editing), RoomInvitation.ByGroupId(group.Id, RoomAccess.Read)], cancellationToken: Token);

        var report = await Client.Sharing.RemoveMembersAsync(room.Id, [user.Id, both.Id, onlyByGroup.Id, Emulator.Owner.Id, Guid.NewGuid()], cancellationToken: Token);

        Assert.Equal(
            [RemovalStatus.Removed, RemovalStatus.StillInByGroup, RemovalStatus.StillInByGroup, RemovalStatus.OwnerCannotBeRemoved, RemovalStatus.NotAMember],
            report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("Room " + room.Id + ": 2 of 5 gone", report.ToString());
        var exception = Assert.Throws<DocSpaceRemovalException>(report.EnsureAllGone);
        Assert.Equal(RequestDelivery.Processed, exception.Delivery);
        Assert.DoesNotContain("@", exception.Message, StringComparison.Ordinal);

        Assert.Equal(RemovalStatus.Removed, Assert.Single((await Client.Sharing.RemoveMembersAsync(room.Id, [group.Id], cancellationToken: Token)).Outcomes).Status);
        Assert.Empty(Emulator.GetRoom(room.Id).Members);
    }

    [Fact]
    public async Task A_member_for_whom_a_form_waits_stays_unless_forced_and_the_others_go()
    {
        var (room, user) = await RoomWithAsync(RoomAccess.FillForms, RoomType.VirtualData);
        var other = Emulator.AddUser("other@example.com", EmulatedUserRole.User);
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(other.Id, RoomAccess.Read)], cancellationToken: Token);
        Emulator.GiveFormRole(room.Id, user);

        var report = await Client.Sharing.RemoveMembersAsync(room.Id, [user.Id, other.Id], cancellationToken: Token);

        Assert.Equal([RemovalStatus.BlockedByFormRole, RemovalStatus.Removed], report.Outcomes.Select(outcome => outcome.Status));
        var forced = await Client.Sharing.RemoveMembersAsync(room.Id, [user.Id], new() { Force = true }, Token);
        Assert.True(forced.AllGone);
        Assert.Contains("\"force\":true", Seen("PUT")[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ghost_goes_by_the_id_under_which_it_was_invited()
    {
        var (room, _) = await RoomWithAsync(RoomAccess.Read);
        var nobody = Guid.NewGuid();
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(nobody, RoomAccess.Read)], cancellationToken: Token);
        Assert.Contains((await Client.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items, member => member.IsGhost);

        var report = await Client.Sharing.RemoveMembersAsync(room.Id, [nobody], cancellationToken: Token);

        Assert.Equal(RemovalStatus.Removed, Assert.Single(report.Outcomes).Status);
        Assert.DoesNotContain((await Client.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items, member => member.IsGhost);
    }

    [Fact]
    public async Task Who_may_not_remove_learns_that_nothing_happened()
    {
        var (room, user) = await RoomWithAsync(RoomAccess.Editing);
        var other = Emulator.AddUser("other@example.com", EmulatedUserRole.User);
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(other.Id, RoomAccess.Read)], cancellationToken: Token);

        var refused = await Record.ExceptionAsync(async () =>
        {
            var report = await SignIn(Emulator.CreateApiKey(user)).Sharing.RemoveMembersAsync(room.Id, [other.Id], cancellationToken: Token);
            Assert.Equal(RemovalStatus.NotApplied, Assert.Single(report.Outcomes).Status);
        });

        Assert.True(refused is null or DocSpaceApiException { StatusCode: HttpStatusCode.Forbidden });
        Assert.Contains(Emulator.GetRoom(room.Id).Members, member => member.Id == other.Id);
    }

    [Fact]
    public async Task A_member_leaves_and_owners_strangers_and_members_by_group_do_not()
    {
        var (room, user) = await RoomWithAsync(RoomAccess.Editing);
        var member = SignIn(Emulator.CreateApiKey(user));

        await member.Sharing.LeaveAsync(room.Id, Token);

        Assert.DoesNotContain(Emulator.GetRoom(room.Id).Members, row => row.Id == user.Id);
        var gone = await Assert.ThrowsAsync<DocSpaceApiException>(() => member.Sharing.LeaveAsync(room.Id, Token));
        var owner = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Sharing.LeaveAsync(room.Id, Token));
        Assert.Equal([RequestDelivery.NotSent, RequestDelivery.NotSent], [gone.Delivery, owner.Delivery]);
        Assert.Equal($$"""{"folderIds":[{{room.Id}}]}""", Assert.Single(Seen("DELETE")).Body);

        var group = Emulator.AddGroup("Readers", user);
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, RoomAccess.Editing), RoomInvitation.ByGroupId(group.Id, RoomAccess.Read)], cancellationToken: Token);
        var still = await Assert.ThrowsAsync<DocSpaceApiException>(() => member.Sharing.LeaveAsync(room.Id, Token));
        Assert.Equal(RequestDelivery.Processed, still.Delivery);
        Assert.Contains("a group", still.Message, StringComparison.Ordinal);
    }

    private async Task<(Room Room, EmulatedUser User)> RoomWithAsync(RoomAccess access, RoomType type = RoomType.Custom)
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var room = await Client.CreateRoomAsync("Project", type, Token);
        (await Client.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, access)], cancellationToken: Token)).EnsureAllGranted();
        return (room, user);
    }
}
