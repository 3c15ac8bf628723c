using System.Text.Json.Nodes;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class InvitationTests
{
    private const int Read = 2;
    private const int RoomManager = 9;
    private const int Editing = 10;

    [Fact]
    public async Task A_refused_role_stops_the_list_and_leaves_what_came_before_it_granted_and_mailed()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.InviteAsync(
            room, ByEmail("a@x.example", Read), ByEmail("b@x.example", RoomManager), ByEmail("c@x.example", Read));

        Assert.Equal((403, "The role is not available for this user type"), (answer.Status, answer.ErrorMessage));
        Assert.Equal(["a@x.example"], portal.Members(room).Keys);
        Assert.Equal(["a@x.example"], portal.Emulator.Emails.Select(email => email.Recipient));
        Assert.DoesNotContain(portal.Emulator.Users, user => user.Email is "b@x.example" or "c@x.example");
    }

    [Fact]
    public async Task A_bad_address_refuses_the_whole_list_before_anything_is_applied()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.InviteAsync(room, ByEmail("a@x.example", Read), ByEmail("not an address", Read));

        Assert.Equal(400, answer.Status);
        Assert.Contains("RoomInvitation.Invitations[1].Email", answer.Response["errors"]!.AsObject().Select(pair => pair.Key));
        Assert.Empty(portal.Members(room));
    }

    [Fact]
    public async Task An_address_of_more_than_255_characters_is_refused()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var tail = "@x.example";

        Assert.Equal(200, (await portal.InviteAsync(room, ByEmail(new string('l', 255 - tail.Length) + tail, Read))).Status);
        Assert.Equal(400, (await portal.InviteAsync(room, ByEmail(new string('l', 256 - tail.Length) + tail, Read))).Status);
    }

    [Fact]
    public async Task Somebody_new_becomes_a_pending_guest_and_is_missing_in_the_members_of_the_answer()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);

        var answer = await portal.InviteAsync(room, ByEmail("New@x.example", Editing), ById(user.Id, Read));

        Assert.Equal(["user@x.example"], answer.Response["members"]!.AsArray().Select(row => row!["sharedTo"]!["email"]!.GetValue<string>()));
        var guest = Assert.Single(portal.Emulator.Users, person => person.Email == "New@x.example");
        Assert.Equal((EmulatedUserRole.Guest, true, "New@x.example"), (guest.Role, guest.IsPending, guest.DisplayName));
        var row = (await portal.GetAsync($"rooms/{room}/share?filterValue=new@")).Response.AsArray().Single()!;
        Assert.Equal((4, 2, true), (row["sharedTo"]!["status"]!.GetValue<int>(), row["sharedTo"]!["activationStatus"]!.GetValue<int>(), row["sharedTo"]!["isVisitor"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task Of_several_dropped_addresses_only_the_first_is_warned_of()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.InviteAsync(
            room, ByEmail("a,b@x.example", Read), ByEmail("ok@x.example", Read), ByEmail("c..d@x.example", Read));

        Assert.Equal("An invalid character was found in the mail header: ','.", answer.Response["warning"]!.GetValue<string>());
        Assert.Equal(["ok@x.example"], portal.Members(room).Keys);
    }

    [Theory]
    [InlineData("\"editing\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("3.5")]
    [InlineData("\"RoomAdmin\"")]
    public async Task An_access_that_cannot_be_read_removes_the_member(string access)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, ById(user.Id, Editing));

        var answer = await portal.InviteAsync(room, new JsonObject { ["id"] = user.Id, ["access"] = JsonNode.Parse(access) });

        Assert.Equal(200, answer.Status);
        Assert.Empty(portal.Members(room));
    }

    [Theory]
    [InlineData("\"Editing\"", 10)]
    [InlineData("\"10\"", 10)]
    [InlineData("10", 10)]
    [InlineData("\"Read\"", 2)]
    public async Task An_access_is_read_from_a_number_a_name_and_a_number_in_quotes(string access, int expected)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        await portal.InviteAsync(room, new JsonObject { ["email"] = "a@x.example", ["access"] = JsonNode.Parse(access) });

        Assert.Equal(expected, portal.Members(room)["a@x.example"]);
    }

    [Fact]
    public async Task An_object_is_no_access()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.InviteAsync(room, new JsonObject { ["email"] = "a@x.example", ["access"] = new JsonObject() });

        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task By_address_nobody_is_removed_and_nobody_created()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, ByEmail("a@x.example", Read));

        var answer = await portal.InviteAsync(room, ByEmail("a@x.example", 0), ByEmail("b@x.example", 0));

        Assert.Equal(200, answer.Status);
        Assert.Equal(["a@x.example"], portal.Members(room).Keys);
        Assert.DoesNotContain(portal.Emulator.Users, user => user.Email == "b@x.example");
    }

    [Fact]
    public async Task An_unknown_id_and_no_id_at_all_become_ghosts()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var nobody = Guid.NewGuid();

        var answer = await portal.InviteAsync(room, ById(nobody, Read), new JsonObject { ["access"] = Read });

        var members = portal.Emulator.GetRoom(room).Members;
        Assert.Equal([nobody, Guid.Empty], members.Select(member => member.Id));
        Assert.All(members, member => Assert.True(member.IsGhost));
        Assert.All(answer.Response["members"]!.AsArray(), row =>
            Assert.Equal(("4a515a15-d4d6-4b8e-828e-e0586f18f3a3", "profile removed"), (row!["sharedTo"]!["id"]!.GetValue<string>(), row["sharedTo"]!["displayName"]!.GetValue<string>())));
    }
}
