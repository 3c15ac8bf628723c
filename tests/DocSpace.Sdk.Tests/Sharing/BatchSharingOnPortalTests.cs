using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

public sealed class BatchSharingOnPortalTests : EmulatedTest
{
    protected override DocSpaceEmulatorOptions EmulatorOptions => new() { RateLimitsEnabled = true };

    [Fact]
    public async Task Many_rooms_are_shared_by_one_call_and_everybody_is_accounted_for_in_each()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var (first, second) = (await CreateAsync(), await CreateAsync());
        await Client.InviteAsync(first, [RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token);
        var sent = Seen("PUT").Count;

        var reports = await Client.Sharing.ShareAsync(
            [first.Id, second.Id],
            [RoomInvitation.ByUserId(user.Id, RoomAccess.Read), RoomInvitation.ByEmail("new@example.com", RoomAccess.Editing)],
            new() { Notify = false, Message = "Hello" },
            Token);

        Assert.Equal([first.Id, second.Id], reports.Select(report => report.RoomId));
        Assert.Equal([InvitationStatus.AlreadyMember, InvitationStatus.Granted], reports[0].Outcomes.Select(outcome => outcome.Status));
        Assert.Equal([InvitationStatus.Granted, InvitationStatus.Granted], reports[1].Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(sent + 1, Seen("PUT").Count);
        Assert.Equal(
            $$"""{"folderIds":[{{first.Id}},{{second.Id}}],"share":[{"shareTo":"{{user.Id}}","access":2},{"email":"new@example.com","access":10}],"notify":false,"sharingMessage":"Hello"}""",
            Seen("PUT")[^1].Body);
    }

    [Fact]
    public async Task Who_owns_one_of_the_rooms_is_invited_to_the_others_only()
    {
        var owner = Emulator.AddUser("owner@example.com", EmulatedUserRole.RoomAdmin);
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var (own, other) = (await CreateAsync(), await CreateAsync());
        await Client.Rooms.ChangeOwnerAsync(own.Id, owner.Id, Token);

        var reports = await Client.Sharing.ShareAsync(
            [own.Id, other.Id], [RoomInvitation.ByUserId(owner.Id, RoomAccess.Editing), RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token);

        Assert.Equal([InvitationStatus.AlreadyMember, InvitationStatus.Granted], reports[0].Outcomes.Select(outcome => outcome.Status));
        Assert.Equal([InvitationStatus.Granted, InvitationStatus.Granted], reports[1].Outcomes.Select(outcome => outcome.Status));
        Assert.DoesNotContain(Emulator.GetRoom(own.Id).Members, member => member.Id == owner.Id);
    }

    [Fact]
    public async Task An_unknown_room_is_found_before_anything_is_shared()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var room = await CreateAsync();

        await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Sharing.ShareAsync([room.Id, 999999], [RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token));

        Assert.Empty(Seen("PUT"));
    }

    [Fact]
    public async Task What_the_server_did_before_it_refused_is_told()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var other = Emulator.AddUser("other@example.com", EmulatedUserRole.User);
        var room = await CreateAsync();

        var report = Assert.Single(await Client.Sharing.ShareAsync(
            [room.Id],
            [RoomInvitation.ByUserId(user.Id, RoomAccess.Read), RoomInvitation.ByUserId(other.Id, RoomAccess.RoomManager)],
            cancellationToken: Token));

        Assert.Equal([InvitationStatus.Granted, InvitationStatus.NotAttempted], report.Outcomes.Select(outcome => outcome.Status));
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Sharing.ShareAsync([room.Id], [RoomInvitation.ByUserId(other.Id, RoomAccess.RoomManager)], cancellationToken: Token));
    }

    [Fact]
    public async Task Access_to_many_rooms_is_merged()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var (first, second) = (await CreateAsync(), await CreateAsync());
        await Client.InviteAsync(first, [RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token);
        await Client.InviteAsync(second, [RoomInvitation.ByUserId(user.Id, RoomAccess.Editing)], cancellationToken: Token);

        var members = await Client.Sharing.GetAccessAsync([first.Id, second.Id], Token);

        Assert.Equal(RoomAccess.Varies, members.Single(member => member.Id == user.Id).Access);
        Assert.Single(members, member => member.IsOwner);
    }

    [Fact]
    public async Task A_room_is_shared_as_a_folder_too()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var room = await CreateAsync();

        var outcomes = await Client.Sharing.SetFolderAccessAsync(room.Id, [RoomInvitation.ByUserId(user.Id, RoomAccess.Editing)], cancellationToken: Token);

        Assert.Equal(InvitationStatus.Granted, Assert.Single(outcomes).Status);
        var page = await Client.Sharing.ListFolderMembersAsync(room.Id, startIndex: 1, pageSize: 1, cancellationToken: Token);
        Assert.Equal((user.Id, 2, RoomAccess.Editing), (Assert.Single(page.Items).Id, page.Total, page.Items[0].Access));
        await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Sharing.SetFolderAccessAsync(999999, [RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token));
    }

    [Fact]
    public async Task The_members_of_a_group_show_whose_own_access_counts()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var other = Emulator.AddUser("other@example.com", EmulatedUserRole.User);
        var group = Emulator.AddGroup("Readers", user, other);
        var (room, empty) = (await CreateAsync(), await CreateAsync());
        await Client.InviteAsync(room, [RoomInvitation.ByGroupId(group.Id, RoomAccess.Editing), RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token);

        var members = new Dictionary<Guid, RoomGroupMember>();
        await foreach (var member in Client.Sharing.EnumerateGroupMembersAsync(room.Id, group.Id, new() { PageSize = 1 }, Token))
        {
            members.Add(member.User.Id, member);
        }

        var none = await Client.Sharing.ListGroupMembersAsync(empty.Id, group.Id, cancellationToken: Token);

        Assert.Equal((RoomAccess.Editing, RoomAccess.Read, true), (members[user.Id].GroupAccess, members[user.Id].Access, members[user.Id].IsOverridden));
        Assert.Equal((RoomAccess.Editing, null, false), (members[other.Id].Access, members[other.Id].UserAccess, members[other.Id].IsOverridden));
        Assert.Equal((0, 0L, false), (none.Items.Count, none.Total, none.HasMore));
    }

    [Fact]
    public async Task Invitations_are_sent_again_to_those_who_wait_until_the_limit_is_reached()
    {
        var room = await CreateAsync();
        var report = await Client.InviteAsync(room, "new@example.com", RoomAccess.Read, cancellationToken: Token);
        var pending = report.Outcomes[0].Member!.Id;
        var stranger = Guid.NewGuid();

        var some = await Client.Sharing.ResendInvitationsAsync(room.Id, [pending, stranger], Token);
        var nobody = await Client.Sharing.ResendInvitationsAsync(room.Id, [stranger], Token);
        var all = await Client.Sharing.ResendAllInvitationsAsync(room.Id, Token);

        Assert.Equal((pending, stranger), (Assert.Single(some.Resent).Id, Assert.Single(some.Skipped)));
        Assert.Equal((0, 1), (nobody.Resent.Count, nobody.Skipped.Count));
        Assert.Equal(pending, Assert.Single(all.Resent).Id);
        var bodies = Emulator.Requests.Where(request => request.Path.EndsWith("/resend", StringComparison.Ordinal)).Select(request => request.Body);
        Assert.Equal([$$"""{"usersIds":["{{pending}}"],"resendAll":false}""", """{"resendAll":true}"""], bodies);

        for (var i = 0; i < 3; i++)
        {
            await Client.Sharing.ResendAllInvitationsAsync(room.Id, Token);
        }

        var limit = await Assert.ThrowsAsync<DocSpaceRateLimitException>(() => Client.Sharing.ResendAllInvitationsAsync(room.Id, Token));
        Assert.Contains("five times in 15 minutes", limit.Message, StringComparison.Ordinal);
        Assert.Equal(6, Emulator.Requests.Count(request => request.Path.EndsWith("/resend", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Wrong_arguments_are_refused_before_anything_is_sent()
    {
        var sharing = Client.Sharing;
        var id = Guid.NewGuid();

        await Assert.ThrowsAsync<ArgumentException>(() => sharing.ResendInvitationsAsync(8, [], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.RemoveMembersAsync(8, [id, id], cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.RemoveMembersAsync(8, [Guid.Empty], cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.SetAccessAsync(8, id, RoomAccess.None, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.SetAccessAsync(8, [RoomInvitation.ByEmail("ann@example.com", RoomAccess.Read)], cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.GetAccessAsync([], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.ShareAsync([default], [], cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.ShareAsync([8], [], new() { Message = new string('m', 256) }, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.LeaveAsync(default, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => sharing.ListGroupMembersAsync(8, Guid.Empty, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => sharing.ListFolderMembersAsync(8, pageSize: 101, cancellationToken: Token));

        Assert.Empty(Emulator.Requests);
    }

    private Task<Room> CreateAsync() => Client.CreateRoomAsync("Project", RoomType.Custom, Token);
}
