using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Sharing;

/// <summary>The endpoints that share rooms as folders, several at once.</summary>
public sealed class EntriesShareTests
{
    private const int Owner = 1;
    private const int Read = 2;
    private const int Varies = 4;
    private const int Manager = 9;
    private const int Editing = 10;

    [Fact]
    public async Task The_rows_come_once_more_for_every_room()
    {
        await using var portal = await StartAsync();
        var (first, second) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());
        var user = User(portal);

        var answer = await PutAsync(portal, [Id(first), Id(second)], Params(user.Id, Read));

        Assert.Equal(1, answer.Json["count"]!.GetValue<int>());
        Assert.Equal([Read, Read, Read, Read], Accesses(answer));
        Assert.Equal((Read, Read), (portal.Members(first)["user@x.example"], portal.Members(second)["user@x.example"]));
    }

    [Fact]
    public async Task Addresses_texts_and_unknown_rooms_show_nothing_in_the_answer()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = User(portal);

        var byEmail = await PutAsync(portal, [Id(room)], new JsonObject { ["email"] = "new@x.example", ["access"] = "Editing" });
        var asText = await PutAsync(portal, [room.ToString()], Params(user.Id, Read));
        var unknown = await PutAsync(portal, [999999], Params(user.Id, Read));
        var nobody = await PutAsync(portal, [Id(room)]);
        var nothing = await portal.SendAsync(HttpMethod.Put, "share", new JsonObject { ["folderIds"] = new JsonArray(Id(room)) });

        Assert.All([byEmail, asText, unknown, nobody, nothing], static answer => Assert.Equal((200, "[]"), (answer.Status, answer.Response.ToJsonString())));
        Assert.Equal((Editing, Read), (portal.Members(room)["new@x.example"], portal.Members(room)["user@x.example"]));
    }

    [Theory]
    [InlineData(9, 403)]
    [InlineData(1, 403)]
    [InlineData(10, 200)]
    public async Task The_roles_are_those_of_invitations(int access, int status)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = User(portal);

        var answer = await PutAsync(portal, [Id(room)], Params(user.Id, access));
        var folder = await portal.SendAsync(HttpMethod.Put, $"folder/{room}/share", new JsonObject { ["share"] = new JsonArray(Params(user.Id, access)) });

        Assert.Equal((status, status), (answer.Status, folder.Status));
        Assert.Equal(status == 403 ? "The role is not available for this user type" : null, answer.ErrorMessage);
    }

    [Fact]
    public async Task An_unknown_role_removes()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = User(portal);
        await portal.InviteAsync(room, ById(user.Id, Read));

        var answer = await PutAsync(portal, [Id(room)], new JsonObject { ["shareTo"] = user.Id, ["access"] = "Bogus" });

        Assert.Equal("[]", answer.Response.ToJsonString());
        Assert.Empty(portal.Members(room));
    }

    [Fact]
    public async Task Bodies_that_do_not_fit_are_refused()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var email = await PutAsync(portal, [Id(room)], new JsonObject { ["email"] = "nope", ["access"] = Read });
        var message = await portal.SendAsync(HttpMethod.Put, "share", new JsonObject { ["sharingMessage"] = new string('m', 256) });
        var none = await portal.SendAsync(HttpMethod.Put, "share", null);

        Assert.Equal((400, """{"Share[0].Email":["The Email field is not a valid e-mail address."]}"""), (email.Status, Errors(email)));
        Assert.Equal(
            (400, """{"SharingMessage":["The field SharingMessage must be a string with a maximum length of 255."]}"""),
            (message.Status, Errors(message)));
        Assert.Equal(415, none.Status);
    }

    [Fact]
    public async Task Sharing_takes_the_right_to_invite()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var member = User(portal);
        await portal.InviteAsync(room, ById(member.Id, Editing));
        var (asMember, asStranger) = (portal.Emulator.CreateApiKey(member), AdminKey(portal));

        TestAnswer[] refused =
        [
            await PutAsync(portal, [Id(room)], asMember, Params(member.Id, Read)),
            await PutAsync(portal, [Id(room)], asStranger, Params(member.Id, Read)),
            await portal.SendAsync(HttpMethod.Put, $"folder/{room}/share", new JsonObject { ["share"] = new JsonArray(Params(member.Id, Read)) }, asMember),
        ];
        Assert.All(refused, static answer => Assert.Equal((403, "Access denied"), (answer.Status, answer.ErrorMessage)));

        var leaves = await PutAsync(portal, [Id(room)], asMember, Params(member.Id, 0));
        Assert.Equal(200, leaves.Status);
        Assert.Empty(portal.Members(room));
    }

    [Fact]
    public async Task The_members_of_several_rooms_are_one_list()
    {
        await using var portal = await StartAsync();
        var (first, second) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync(RoomType.Public));
        var user = User(portal);
        var manager = portal.Emulator.AddUser("manager@x.example", EmulatedUserRole.RoomAdmin, "Anna Manager");
        var group = portal.Emulator.AddGroup("Group");
        await portal.InviteAsync(first, ById(user.Id, Read), ById(manager.Id, Manager), ById(group.Id, Read));
        await portal.InviteAsync(second, ById(user.Id, 11), ById(manager.Id, Manager));

        var both = await PostAsync(portal, [Id(first), second.ToString(), 999999]);
        var one = await PostAsync(portal, [Id(second)]);

        Assert.Equal([Owner, Manager, Varies, Varies, Varies], Accesses(both));
        Assert.Equal(["Administrator", "Anna Manager", "Group", "Shared link", "user"], both.Response.AsArray().Select(Name));
        Assert.Equal([Owner, Manager, 2, 11], Accesses(one));
        Assert.True(both.Response[0]!["isLocked"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Members_find_themselves_first_and_no_links_and_strangers_find_nothing()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.Public);
        var user = User(portal);
        await portal.InviteAsync(room, ById(user.Id, 11));

        var asMember = await PostAsync(portal, [Id(room)], portal.Emulator.CreateApiKey(user));
        var asStranger = await PostAsync(portal, [Id(room)], AdminKey(portal));

        Assert.Equal(["user", "Administrator"], asMember.Response.AsArray().Select(Name));
        Assert.Equal([true, false], asMember.Response.AsArray().Select(static row => row!["isLocked"]!.GetValue<bool>()));
        Assert.Equal((200, "[]"), (asStranger.Status, asStranger.Response.ToJsonString()));
    }

    [Fact]
    public async Task The_list_of_a_folder_refuses_guests_and_hides_from_strangers()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var (user, guest) = (User(portal), portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest));
        await portal.InviteAsync(room, ById(user.Id, Read), ById(guest.Id, Read));

        var asMember = await portal.GetAsync($"folder/{room}/share", portal.Emulator.CreateApiKey(user));
        var page = await portal.GetAsync($"folder/{room}/share?count=1&startIndex=1");
        var asGuest = await portal.GetAsync($"folder/{room}/share", portal.Emulator.CreateApiKey(guest));
        var asStranger = await portal.GetAsync($"folder/{room}/share", AdminKey(portal));
        var unknown = await portal.GetAsync("folder/999999/share");

        Assert.Equal([Owner, Read, Read], Accesses(asMember));
        Assert.Equal((1, 3), (page.Json["count"]!.GetValue<int>(), page.Json["total"]!.GetValue<int>()));
        Assert.Equal((403, "Access denied"), (asGuest.Status, asGuest.ErrorMessage));
        Assert.Equal((200, 0, 0), (asStranger.Status, asStranger.Json["count"]!.GetValue<int>(), asStranger.Json["total"]!.GetValue<int>()));
        Assert.Equal((404, "Item not found"), (unknown.Status, unknown.ErrorMessage));
    }

    [Fact]
    public async Task Leaving_always_succeeds_and_keeps_what_a_group_gives()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var user = User(portal);
        var group = portal.Emulator.AddGroup("Group", user);
        await portal.InviteAsync(room, ById(user.Id, Editing), ById(group.Id, Read));
        var key = portal.Emulator.CreateApiKey(user);

        var answers = new List<TestAnswer>();
        foreach (var ids in (JsonArray[])[[Id(room)], [room.ToString()], [999999], []])
        {
            answers.Add(await portal.SendAsync(HttpMethod.Delete, "share", new JsonObject { ["folderIds"] = ids }, key));
        }

        var asOwner = await portal.SendAsync(HttpMethod.Delete, "share", new JsonObject { ["folderIds"] = new JsonArray(Id(room)) });
        var empty = await portal.SendAsync(HttpMethod.Delete, "share", null);

        Assert.All([.. answers, asOwner], static answer => Assert.True(answer.Response.GetValue<bool>()));
        Assert.Equal(415, empty.Status);
        Assert.Equal([group.Id.ToString()], portal.Members(room).Keys);
        Assert.Equal(Read, (await portal.GetAsync($"rooms/{room}", key)).Response["access"]!.GetValue<int>());
    }

    private static Task<TestAnswer> PutAsync(TestPortal portal, JsonArray ids, params JsonNode[] share) => PutAsync(portal, ids, null, share);

    private static Task<TestAnswer> PutAsync(TestPortal portal, JsonArray ids, string? key, params JsonNode[] share) =>
        portal.SendAsync(HttpMethod.Put, "share", new JsonObject { ["folderIds"] = ids, ["share"] = new JsonArray(share) }, key);

    private static Task<TestAnswer> PostAsync(TestPortal portal, JsonArray ids, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, "share", new JsonObject { ["folderIds"] = ids }, key);

    private static JsonObject Params(Guid id, int access) => new() { ["shareTo"] = id, ["access"] = access };

    private static int Id(RoomId room) => room.TryGetNumber(out var number) ? number : 0;

    private static EmulatedUser User(TestPortal portal) => portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);

    private static string AdminKey(TestPortal portal) =>
        portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.RoomAdmin));

    private static IEnumerable<int> Accesses(TestAnswer answer) =>
        answer.Response.AsArray().Select(static row => row!["access"]!.GetValue<int>());

    private static string Name(JsonNode? row)
    {
        var subject = row!["sharedTo"]!;
        return (subject["displayName"] ?? subject["name"] ?? subject["title"])!.GetValue<string>();
    }

    private static string Errors(TestAnswer answer) => answer.Response["errors"]!.ToJsonString();
}
