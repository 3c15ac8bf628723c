using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

public sealed class InvitationsOnPortalTests : EmulatedTest
{
    [Fact]
    public async Task Somebody_new_is_granted_and_becomes_a_guest_who_is_mailed()
    {
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, "example.user@mail.com", RoomAccess.Editing, new() { Notify = true, Message = "Welcome", Culture = "de" }, Token);

        var outcome = Assert.Single(report.Outcomes);
        Assert.Equal((InvitationStatus.Granted, 0, null, true), (outcome.Status, outcome.Index, outcome.Reason, report.AllGranted));
        Assert.Equal((RoomAccess.Editing, true, true, "example.user@mail.com"), (outcome.Member!.Access, outcome.Member.IsPending, outcome.Member.IsGuest, outcome.Member.Email));
        var guest = Emulator.Users.Single(user => user.Email == "example.user@mail.com");
        Assert.Equal((EmulatedUserRole.Guest, true), (guest.Role, guest.IsPending));
        Assert.Equal((EmulatedEmailKind.Invitation, "example.user@mail.com"), (Assert.Single(Emulator.Emails).Kind, Emulator.Emails[0].Recipient));
        Assert.Equal("""{"invitations":[{"email":"example.user@mail.com","access":10}],"notify":true,"message":"Welcome","culture":"de"}""", Assert.Single(Seen("PUT")).Body);
        Assert.Equal($"{Seen("PUT")[0].Body.Length}", Seen("PUT")[0].GetHeader("Content-Length"));
        report.EnsureAllGranted();
    }

    [Fact]
    public async Task Every_way_to_name_an_invitee_leads_into_the_room()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var admin = Emulator.AddUser("admin@example.com", EmulatedUserRole.RoomAdmin);
        var group = Emulator.AddGroup("Editors", user);
        var room = await CreateAsync(RoomType.Custom);

        var report = await Client.InviteAsync(
            room,
            [
                RoomInvitation.ByEmail("new@example.com", RoomAccess.Read),
                RoomInvitation.ByEmail("user@example.com", RoomAccess.Comment),
                RoomInvitation.ByUserId(admin.Id, RoomAccess.RoomManager),
                RoomInvitation.ByGroupId(group.Id, RoomAccess.Editing),
            ],
            cancellationToken: Token);

        Assert.All(report.Outcomes, outcome => Assert.Equal(InvitationStatus.Granted, outcome.Status));
        Assert.Equal([0, 1, 2, 3], report.Outcomes.Select(outcome => outcome.Index));
        Assert.Equal([RoomMemberKind.User, RoomMemberKind.User, RoomMemberKind.User, RoomMemberKind.Group], report.Outcomes.Select(outcome => outcome.Member!.Kind));
        Assert.Equal(user.Id, report.Outcomes[1].Member!.Id);
        Assert.Equal(
            [RoomAccess.Read, RoomAccess.Comment, RoomAccess.RoomManager, RoomAccess.Editing],
            Emulator.GetRoom(room.Id).Members.Select(member => member.Access));
    }

    [Fact]
    public async Task Who_is_in_already_is_not_invited_again()
    {
        var room = await CreateAsync();
        await Client.InviteAsync(room, "ann@example.com", RoomAccess.Editing, cancellationToken: Token);

        var report = await Client.InviteAsync(room, "ANN@example.com", RoomAccess.Editing, cancellationToken: Token);

        Assert.Equal((InvitationStatus.AlreadyMember, RoomAccess.Editing), (Assert.Single(report.Outcomes).Status, report.Outcomes[0].Member!.Access));
        Assert.True(report.AllGranted);
        Assert.Single(Seen("PUT"));
        Assert.Single(Emulator.Emails);
    }

    [Fact]
    public async Task A_changed_access_is_told_apart_and_mails_no_second_invitation()
    {
        var room = await CreateAsync();
        await Client.InviteAsync(room, "ann@example.com", RoomAccess.Read, cancellationToken: Token);

        var report = await Client.InviteAsync(room, "ann@example.com", RoomAccess.Editing, new() { Notify = false }, Token);

        Assert.Equal((InvitationStatus.AccessChanged, RoomAccess.Editing), (Assert.Single(report.Outcomes).Status, report.Outcomes[0].Member!.Access));
        Assert.Single(Emulator.Emails);
        Assert.DoesNotContain("ann@example.com", Seen("PUT")[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_is_never_made_a_second_row_of_the_members()
    {
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, Emulator.Owner.Email, RoomAccess.Read, cancellationToken: Token);

        Assert.Equal(InvitationStatus.AlreadyMember, Assert.Single(report.Outcomes).Status);
        Assert.True(report.Outcomes[0].Member!.IsOwner);
        Assert.Empty(Seen("PUT"));
    }

    [Fact]
    public async Task A_refused_invitation_is_named_and_the_others_go_on()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var other = Emulator.AddUser("other@example.com", EmulatedUserRole.User);
        var room = await CreateAsync(RoomType.Custom);

        var report = await Client.InviteAsync(
            room.Id,
            [
                RoomInvitation.ByEmail("a@example.com", RoomAccess.Read),
                RoomInvitation.ByUserId(user.Id, RoomAccess.RoomManager),
                RoomInvitation.ByEmail("b@example.com", RoomAccess.Editing),
                RoomInvitation.ByUserId(other.Id, RoomAccess.RoomManager),
                RoomInvitation.ByEmail("c@example.com", RoomAccess.Comment),
            ],
            cancellationToken: Token);

        Assert.Equal(
            [InvitationStatus.Granted, InvitationStatus.Rejected, InvitationStatus.Granted, InvitationStatus.Rejected, InvitationStatus.Granted],
            report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("The role is not available for this user type", report.Outcomes[1].Reason);
        Assert.Equal(["a@example.com", "b@example.com", "c@example.com"], Emulator.Emails.Select(email => email.Recipient));
        Assert.Equal(5, Seen("PUT").Count);
    }

    [Fact]
    public async Task Somebody_who_is_skipped_without_a_word_is_not_blamed_for_the_refusal_of_another()
    {
        var suspended = Emulator.AddUser("suspended@example.com", EmulatedUserRole.User);
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        Emulator.SuspendUser(suspended);
        var room = await CreateAsync(RoomType.Custom);

        var report = await Client.InviteAsync(
            room,
            [
                RoomInvitation.ByEmail("a@example.com", RoomAccess.Read),
                RoomInvitation.ByUserId(suspended.Id, RoomAccess.Read),
                RoomInvitation.ByUserId(user.Id, RoomAccess.RoomManager),
                RoomInvitation.ByEmail("b@example.com", RoomAccess.Read),
            ],
            cancellationToken: Token);

        Assert.Equal(
            [InvitationStatus.Granted, InvitationStatus.NotApplied, InvitationStatus.Rejected, InvitationStatus.Granted],
            report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(2, Emulator.Emails.Count);
    }

    [Fact]
    public async Task A_member_whose_new_access_is_refused_keeps_the_old_one_and_the_report_shows_it()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var room = await CreateAsync(RoomType.Custom);
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token);

        var outcome = Assert.Single((await Client.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, RoomAccess.RoomManager)], cancellationToken: Token)).Outcomes);

        Assert.Equal((InvitationStatus.Rejected, RoomAccess.Read), (outcome.Status, outcome.Member!.Access));
    }

    [Fact]
    public async Task Failed_invitations_become_an_exception_that_names_positions_and_no_address()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var room = await CreateAsync(RoomType.Custom);
        var report = await Client.InviteAsync(room, [RoomInvitation.ByEmail("a@example.com", RoomAccess.Read), RoomInvitation.ByUserId(user.Id, RoomAccess.RoomManager)], cancellationToken: Token);

        var exception = Assert.Throws<DocSpaceInvitationException>(report.EnsureAllGranted);

        Assert.Same(report, exception.Report);
        Assert.Equal(RequestDelivery.Processed, exception.Delivery);
        Assert.Equal(
            "PUT files/rooms/{id}/share: 1 of 2 invitations did not lead to the wished access. #1 User as RoomManager: Rejected. The role is not available for this user type",
            exception.Message);
    }

    [Fact]
    public async Task A_user_id_that_nobody_has_is_not_applied_and_called_a_ghost()
    {
        var room = await CreateAsync();

        var report = await Client.InviteAsync(
            room,
            [RoomInvitation.ByUserId(Guid.NewGuid(), RoomAccess.Read), RoomInvitation.ByEmail("ann@example.com", RoomAccess.Read)],
            cancellationToken: Token);

        Assert.Equal([InvitationStatus.NotApplied, InvitationStatus.Granted], report.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("The portal seems to have nobody with this id: the server stored a member that is nobody.", report.Outcomes[0].Reason);
    }

    [Fact]
    public async Task An_old_ghost_of_the_room_is_no_proof_about_somebody_else()
    {
        var suspended = Emulator.AddUser("suspended@example.com", EmulatedUserRole.User);
        Emulator.SuspendUser(suspended);
        var room = await CreateAsync();
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(Guid.NewGuid(), RoomAccess.Read)], cancellationToken: Token);

        var report = await Client.InviteAsync(room, [RoomInvitation.ByUserId(suspended.Id, RoomAccess.Read)], cancellationToken: Token);

        Assert.Equal("The server reported success, but the invitee is not in the list of members.", Assert.Single(report.Outcomes).Reason);
    }

    [Fact]
    public async Task A_caller_who_may_not_invite_is_told_so_though_the_server_says_200()
    {
        var editor = Emulator.AddUser("editor@example.com", EmulatedUserRole.User);
        var room = await CreateAsync();
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(editor.Id, RoomAccess.Editing)], cancellationToken: Token);

        var report = await SignIn(Emulator.CreateApiKey(editor)).InviteAsync(room, "ann@example.com", RoomAccess.Read, cancellationToken: Token);

        Assert.Equal(InvitationStatus.NotApplied, Assert.Single(report.Outcomes).Status);
        Assert.Equal("The caller may not invite people to this room; the server then does nothing and reports success.", report.Outcomes[0].Reason);
        Assert.Equal(editor.Id, Assert.Single(Emulator.GetRoom(room.Id).Members).Id);
    }

    [Fact]
    public async Task A_suspended_user_is_dropped_by_the_server_and_named_by_the_report()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        Emulator.SuspendUser(user);
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, RoomAccess.Read)], cancellationToken: Token);

        Assert.Equal(InvitationStatus.NotApplied, Assert.Single(report.Outcomes).Status);
        Assert.Equal("The server reported success, but the invitee is not in the list of members.", report.Outcomes[0].Reason);
    }

    [Fact]
    public async Task A_room_that_is_not_the_callers_refuses_the_call_as_a_whole()
    {
        var stranger = SignIn(Emulator.CreateApiKey(Emulator.AddUser("admin@example.com", EmulatedUserRole.RoomAdmin)));
        var room = await CreateAsync();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => stranger.InviteAsync(room, "ann@example.com", RoomAccess.Read, cancellationToken: Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Empty(Emulator.Emails);
    }

    [Fact]
    public async Task A_room_that_does_not_exist_refuses_the_call_as_a_whole()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.InviteAsync(999, "ann@example.com", RoomAccess.Read, cancellationToken: Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
    }

    [Fact]
    public async Task A_key_without_the_scope_refuses_the_call_as_a_whole()
    {
        var room = await CreateAsync();
        var reader = SignIn(Emulator.CreateApiKey(Emulator.Owner, "rooms:read"));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => reader.InviteAsync(room, "ann@example.com", RoomAccess.Read, cancellationToken: Token));

        Assert.EndsWith("this call needs rooms:write.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_are_listed_by_page_and_enumerated_to_the_end()
    {
        var group = Emulator.AddGroup("Editors");
        var room = await CreateAsync();
        await Client.InviteAsync(
            room,
            [.. Enumerable.Range(0, 8).Select(i => RoomInvitation.ByEmail($"guest{i}@example.com", RoomAccess.Read)), RoomInvitation.ByGroupId(group.Id, RoomAccess.Editing)],
            cancellationToken: Token);

        var page = await Client.Sharing.ListMembersAsync(room.Id, new RoomMemberQuery { PageSize = 4 }, Token);
        var all = new List<RoomMember>();
        await foreach (var member in Client.Sharing.EnumerateMembersAsync(room.Id, new RoomMemberQuery { PageSize = 4 }, Token))
        {
            all.Add(member);
        }

        Assert.Equal((4, 10L, true), (page.Items.Count, page.Total, page.HasMore));
        Assert.True(page.Items[0].IsOwner);
        Assert.Equal(10, all.Select(member => member.Id).Distinct().Count());
        Assert.Equal("Editors", Assert.Single((await Client.Sharing.ListMembersAsync(room.Id, new RoomMemberQuery { Kind = RoomMemberKind.Group }, Token)).Items).DisplayName);
        Assert.Equal(9, (await Client.Sharing.ListMembersAsync(room.Id, new RoomMemberQuery { Kind = RoomMemberKind.User }, Token)).Total);
        Assert.Equal("guest3@example.com", Assert.Single((await Client.Sharing.ListMembersAsync(room.Id, new RoomMemberQuery { Text = "guest3" }, Token)).Items).Email);
    }

    [Fact]
    public async Task More_members_than_a_page_holds_are_accounted_for()
    {
        var room = await CreateAsync();

        var report = await Client.InviteAsync(room, [.. Enumerable.Range(0, 150).Select(i => RoomInvitation.ByEmail($"guest{i}@example.com", RoomAccess.Read))], cancellationToken: Token);

        Assert.Equal(150, report.Outcomes.Count(outcome => outcome.Status is InvitationStatus.Granted));
        Assert.Equal(150, Emulator.Emails.Count);
    }

    [Fact]
    public async Task Every_cell_of_the_table_is_accounted_for_as_the_portal_decides()
    {
        var user = Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        foreach (var type in Enum.GetValues<RoomType>())
        {
            var room = await CreateAsync(type);
            foreach (var access in new[] { RoomAccess.Read, RoomAccess.Review, RoomAccess.Comment, RoomAccess.FillForms, RoomAccess.Editing, RoomAccess.ContentCreator })
            {
                // By id of the room, so that the portal judges and not the SDK.
                var status = Assert.Single((await Client.InviteAsync(room.Id, [RoomInvitation.ByUserId(user.Id, access)], cancellationToken: Token)).Outcomes).Status;
                var member = Emulator.GetRoom(room.Id).Members.SingleOrDefault(member => member.User?.Id == user.Id);

                Assert.Equal(RoomAccessRules.AllowedFor(type, InviteeKind.User).Contains(access), status is InvitationStatus.Granted or InvitationStatus.AccessChanged);
                Assert.Equal(status is InvitationStatus.Granted or InvitationStatus.AccessChanged, member?.Access == access);
            }
        }
    }

    [Fact]
    public async Task Calls_of_one_client_wait_for_each_other()
    {
        var rooms = new[] { await CreateAsync(), await CreateAsync() };

        var reports = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Client.InviteAsync(rooms[i % 2], $"guest{i}@example.com", RoomAccess.Read, cancellationToken: Token)));

        Assert.All(reports, report => Assert.True(report.AllGranted));

        // One call is: read, write, read. Nothing of another call stands between.
        Assert.Equal(
            Enumerable.Repeat(new[] { "GET", "PUT", "GET" }, 10).SelectMany(call => call),
            Emulator.Requests.Where(request => request.Path.EndsWith("/share", StringComparison.Ordinal)).Select(request => request.Method));
    }

    private Task<Room> CreateAsync(RoomType type = RoomType.Collaboration) => Client.CreateRoomAsync("Project", type, Token);
}
