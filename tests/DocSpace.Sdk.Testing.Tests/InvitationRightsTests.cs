using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class InvitationRightsTests
{
    private const int Read = 2;
    private const int RoomManager = 9;
    private const int Editing = 10;

    [Fact]
    public async Task A_suspended_person_is_left_out_by_id_and_granted_by_address()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        portal.Emulator.SuspendUser(user);

        var byId = await portal.InviteAsync(room, ById(user.Id, Read));
        Assert.Equal((200, 0), (byId.Status, byId.Response["members"]!.AsArray().Count));
        Assert.Empty(portal.Members(room));

        await portal.InviteAsync(room, ByEmail("user@x.example", Read));
        Assert.Equal(["user@x.example"], portal.Members(room).Keys);
    }

    [Fact]
    public async Task A_member_who_may_not_invite_gets_success_and_nothing_happens()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var editor = portal.Emulator.AddUser("editor@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, ById(editor.Id, Editing));

        var answer = await portal.InviteAsync(room, [], [ByEmail("a@x.example", Read)], portal.Emulator.CreateApiKey(editor));

        Assert.Equal((200, """{"members":[],"error":0}"""), (answer.Status, answer.Response.ToJsonString()));
        Assert.Equal(["editor@x.example"], portal.Members(room).Keys);
    }

    [Fact]
    public async Task A_member_may_remove_himself()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var editor = portal.Emulator.AddUser("editor@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, ById(editor.Id, Editing));

        var answer = await portal.InviteAsync(room, [], [ById(editor.Id, 0)], portal.Emulator.CreateApiKey(editor));

        Assert.Equal(200, answer.Status);
        Assert.Empty(portal.Members(room));
    }

    [Fact]
    public async Task A_manager_may_invite()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var manager = portal.Emulator.AddUser("manager@x.example", EmulatedUserRole.RoomAdmin);
        await portal.InviteAsync(room, ById(manager.Id, RoomManager));

        await portal.InviteAsync(room, [], [ByEmail("a@x.example", Read)], portal.Emulator.CreateApiKey(manager));

        Assert.Contains("a@x.example", portal.Members(room).Keys);
    }

    [Fact]
    public async Task An_address_counts_more_than_the_id_beside_it()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);

        await portal.InviteAsync(room, new JsonObject { ["id"] = user.Id, ["email"] = "other@x.example", ["access"] = Read });

        Assert.Equal(["other@x.example"], portal.Members(room).Keys);
    }

    [Fact]
    public async Task A_malformed_culture_stops_the_list_after_the_first_right_was_stored()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.InviteAsync(
            room, new JsonObject { ["culture"] = "no culture" }, [ByEmail("a@x.example", Read), ByEmail("b@x.example", Read)]);

        Assert.Equal(400, answer.Status);
        Assert.Equal("System.Globalization.CultureNotFoundException", answer.Json["error"]!["type"]!.GetValue<string>());
        Assert.Equal(["a@x.example"], portal.Members(room).Keys);
        Assert.Empty(portal.Emulator.Emails);
    }

    [Fact]
    public async Task A_portal_that_takes_no_guests_refuses_addresses_before_anything_is_applied()
    {
        await using var portal = await StartAsync(new DocSpaceEmulatorOptions { AllowGuestInvitations = false });
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);

        Assert.Equal(403, (await portal.InviteAsync(room, ById(user.Id, Read), ByEmail("a@x.example", Read))).Status);
        Assert.Empty(portal.Members(room));
        Assert.Equal(200, (await portal.InviteAsync(room, ById(user.Id, Read))).Status);
    }

    [Fact]
    public async Task The_owner_who_invites_himself_is_listed_twice()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        await portal.InviteAsync(room, ByEmail(portal.Emulator.Owner.Email, Read));

        var rows = (await portal.GetAsync($"rooms/{room}/share")).Response.AsArray();
        Assert.Equal([1, 2], rows.Select(row => row!["access"]!.GetValue<int>()));
        Assert.All(rows, row => Assert.True(row!["isOwner"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_group_opens_the_room_to_its_members()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        var group = portal.Emulator.AddGroup("Group", user);
        var key = portal.Emulator.CreateApiKey(user);
        Assert.Equal(403, (await portal.GetAsync($"rooms/{room}", key)).Status);

        await portal.InviteAsync(room, ById(group.Id, Editing));

        var answer = await portal.GetAsync($"rooms/{room}", key);
        Assert.Equal((Editing, false), (answer.Response["access"]!.GetValue<int>(), answer.Response["inRoom"]!.GetValue<bool>()));
    }

    [Theory]
    [InlineData(RoomType.Public, 2)]
    [InlineData(RoomType.FormFilling, 7)]
    public async Task Rooms_that_are_open_by_link_report_it_once_they_exist(RoomType type, int access)
    {
        await using var portal = await StartAsync();
        var created = await portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = "Open", ["roomType"] = (int)type });
        Assert.Equal((access, false), (created.Response["access"]!.GetValue<int>(), created.Response["shared"]!.GetValue<bool>()));

        var room = (await portal.GetAsync($"rooms/{created.Response["id"]}")).Response;
        Assert.Equal((0, true), (room["access"]!.GetValue<int>(), room["shared"]!.GetValue<bool>()));
        var link = (await portal.GetAsync($"rooms/{created.Response["id"]}/share?filterType=PrimaryExternalLink")).Response.AsArray().Single()!;
        Assert.Equal((access, 4), (link["access"]!.GetValue<int>(), link["subjectType"]!.GetValue<int>()));
    }
}
