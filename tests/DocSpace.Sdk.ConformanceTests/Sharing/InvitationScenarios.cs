using System.Net;
using System.Net.Http.Json;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.ConformanceTests.Sharing;

public sealed class InvitationScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("setRoomSecurity", "getRoomSecurity")]
    public async Task Somebody_new_becomes_a_pending_guest()
    {
        var room = await CreateRoomAsync();
        var email = NewEmail();

        var report = await Owner.InviteAsync(room, email, RoomAccess.Editing, cancellationToken: Token);
        var members = await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token);

        Assert.Equal(InvitationStatus.Granted, Assert.Single(report.Outcomes).Status);
        var member = Assert.Single(members.Items, static member => !member.IsOwner);
        Assert.Equal((email, RoomAccess.Editing, true, true), (member.Email, member.Access, member.IsPending, member.IsGuest));
    }

    [Fact]
    [Exercises("setRoomSecurity")]
    public async Task The_same_invitation_again_finds_the_member()
    {
        var room = await CreateRoomAsync();
        var email = NewEmail();
        await Owner.InviteAsync(room, email, RoomAccess.Read, cancellationToken: Token);

        var again = await Owner.InviteAsync(room, email.ToUpperInvariant(), RoomAccess.Read, cancellationToken: Token);
        var members = await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token);

        Assert.Equal(InvitationStatus.AlreadyMember, Assert.Single(again.Outcomes).Status);
        Assert.Equal(2, members.Total);
    }

    [Fact]
    [Exercises("setRoomSecurity")]
    public async Task Another_access_for_the_same_person_changes_it()
    {
        var room = await CreateRoomAsync();
        var email = NewEmail();
        await Owner.InviteAsync(room, email, RoomAccess.Read, cancellationToken: Token);

        var changed = await Owner.InviteAsync(room, email, RoomAccess.ContentCreator, cancellationToken: Token);

        Assert.Equal(InvitationStatus.AccessChanged, Assert.Single(changed.Outcomes).Status);
    }

    [Fact]
    [Exercises("setRoomSecurity")]
    public async Task One_refused_invitation_does_not_keep_the_others_out()
    {
        var room = await CreateRoomAsync();

        var report = await Owner.InviteAsync(
            room.Id,
            [
                RoomInvitation.ByEmail(NewEmail(), RoomAccess.Read),
                RoomInvitation.ByEmail(NewEmail(), RoomAccess.FillForms),
                RoomInvitation.ByEmail(NewEmail(), RoomAccess.Editing),
            ],
            cancellationToken: Token);

        Assert.Equal(
            [InvitationStatus.Granted, InvitationStatus.Rejected, InvitationStatus.Granted],
            report.Outcomes.Select(static outcome => outcome.Status));
    }

    [Fact]
    [Exercises("setRoomSecurity")]
    public async Task An_id_that_nobody_has_is_told_apart_from_a_member()
    {
        var room = await CreateRoomAsync();

        var report = await Owner.InviteAsync(room, [RoomInvitation.ByUserId(Guid.NewGuid(), RoomAccess.Read)], cancellationToken: Token);

        Assert.Equal(InvitationStatus.NotApplied, Assert.Single(report.Outcomes).Status);
    }

    [Theory]
    [InlineData("Bogus")]
    [InlineData("editing")]
    [InlineData("")]
    [Exercises("setRoomSecurity")]
    public async Task A_misspelt_access_removes_a_member_which_is_why_the_SDK_sends_numbers(string access)
    {
        var room = await CreateRoomAsync();
        await Owner.InviteAsync(room, NewEmail(), RoomAccess.Read, cancellationToken: Token);
        var member = (await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items.Single(static member => !member.IsOwner);
        using var http = Portal.SendRaw(Portal.OwnerKey);

        using var response = await http.PutAsJsonAsync($"api/2.0/files/rooms/{room.Id}/share", new { invitations = new[] { new { id = member.Id, access } } }, Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(Assert.Single((await Owner.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items).IsOwner);
    }

    [Fact]
    [Exercises("setRoomSecurity")]
    public async Task Somebody_who_may_not_invite_gets_200_and_the_report_says_that_nothing_happened()
    {
        var second = Second();
        var user = (await second.Identity.GetCurrentUserAsync(Token)).Id;
        var room = await CreateRoomAsync();
        await Owner.InviteAsync(room, [RoomInvitation.ByUserId(user, RoomAccess.Editing)], cancellationToken: Token);

        var report = await second.InviteAsync(room.Id, NewEmail(), RoomAccess.Read, cancellationToken: Token);

        Assert.Equal(InvitationStatus.NotApplied, Assert.Single(report.Outcomes).Status);
    }

    [Fact]
    [Exercises("getRoomSecurity")]
    public async Task To_invite_into_a_room_that_is_not_there_is_404()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.InviteAsync(int.MaxValue, NewEmail(), RoomAccess.Read, cancellationToken: Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
    }

    [Fact]
    [Exercises("getRoomSecurity")]
    public async Task Members_are_found_by_a_part_of_their_address_and_paged()
    {
        var room = await CreateRoomAsync();
        var email = NewEmail();
        await Owner.InviteAsync(
            room,
            [RoomInvitation.ByEmail(email, RoomAccess.Read), RoomInvitation.ByEmail(NewEmail(), RoomAccess.Read), RoomInvitation.ByEmail(NewEmail(), RoomAccess.Editing)],
            cancellationToken: Token);

        var found = await Owner.Sharing.ListMembersAsync(room.Id, new RoomMemberQuery { Text = email[..30] }, Token);
        var all = new List<RoomMember>();
        await foreach (var member in Owner.Sharing.EnumerateMembersAsync(room.Id, new RoomMemberQuery { PageSize = 2 }, Token))
        {
            all.Add(member);
        }

        Assert.Equal(email, Assert.Single(found.Items).Email);
        Assert.Equal(4, all.Count);
        Assert.True(all[0].IsOwner);
    }

    [Fact]
    [Exercises("getRoomSecurity")]
    public async Task A_stranger_sees_an_empty_list_of_members()
    {
        var second = Second();
        var room = await CreateRoomAsync();

        Assert.Empty((await second.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items);
    }
}
