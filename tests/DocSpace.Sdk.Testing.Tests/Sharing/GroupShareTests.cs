using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Sharing;

/// <summary>What the people of a group may do in a room.</summary>
public sealed class GroupShareTests
{
    private const int Read = 2;
    private const int Editing = 10;

    [Fact]
    public async Task An_own_right_goes_before_that_of_the_group()
    {
        await using var portal = await StartAsync();
        var (room, group, user) = await SceneAsync(portal);
        await portal.InviteAsync(room, ById(group.Id, Editing), ById(user.Id, Read));

        var rows = (await portal.GetAsync($"folder/{room}/group/{group.Id}/share")).Response.AsArray();

        Assert.Equal(["other@x.example", "user@x.example"], rows.Select(static row => row!["user"]!["email"]!.GetValue<string>()));
        rows[0]!.AsObject().Remove("user");
        rows[1]!.AsObject().Remove("user");
        Assert.Equal("""{"groupAccess":10,"overridden":false,"canEditAccess":true,"owner":false}""", rows[0]!.ToJsonString());
        Assert.Equal("""{"groupAccess":10,"userAccess":2,"overridden":true,"canEditAccess":true,"owner":false}""", rows[1]!.ToJsonString());
    }

    [Fact]
    public async Task Members_read_and_may_not_edit_and_guests_are_refused()
    {
        await using var portal = await StartAsync();
        var (room, group, user) = await SceneAsync(portal);
        await portal.InviteAsync(room, ById(group.Id, Editing));
        var guest = portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest);
        await portal.InviteAsync(room, ById(guest.Id, Read));

        var asMember = await portal.GetAsync($"folder/{room}/group/{group.Id}/share", portal.Emulator.CreateApiKey(user));
        var asGuest = await portal.GetAsync($"folder/{room}/group/{group.Id}/share", portal.Emulator.CreateApiKey(guest));

        Assert.All(asMember.Response.AsArray(), static row => Assert.False(row!["canEditAccess"]!.GetValue<bool>()));
        Assert.Equal((403, "Access denied"), (asGuest.Status, asGuest.ErrorMessage));
    }

    [Fact]
    public async Task A_group_outside_the_room_is_counted_and_not_shown()
    {
        await using var portal = await StartAsync();
        var (room, group, _) = await SceneAsync(portal);

        Assert.Equal((200, "[]", 2, 2), await ListAsync(portal, $"folder/{room}/group/{group.Id}/share"));
        Assert.Equal((200, "[]", 0, 0), await ListAsync(portal, $"folder/{room}/group/{Guid.NewGuid()}/share"));
        Assert.Equal((200, "[]", 0, 0), await ListAsync(portal, $"folder/999999/group/{group.Id}/share"));
        Assert.Equal(404, (await portal.GetAsync($"folder/{room}/group/abc/share")).Status);
    }

    [Fact]
    public async Task The_list_has_pages_and_a_filter()
    {
        await using var portal = await StartAsync();
        var (room, group, _) = await SceneAsync(portal);
        await portal.InviteAsync(room, ById(group.Id, Editing));

        var page = await portal.GetAsync($"folder/{room}/group/{group.Id}/share?count=1&startIndex=1");
        var found = await portal.GetAsync($"folder/{room}/group/{group.Id}/share?filterValue=OTHER@");

        Assert.Equal((1, 2), (page.Json["count"]!.GetValue<int>(), page.Json["total"]!.GetValue<int>()));
        Assert.Equal("user@x.example", Assert.Single(page.Response.AsArray())!["user"]!["email"]!.GetValue<string>());
        Assert.Equal("other@x.example", Assert.Single(found.Response.AsArray())!["user"]!["email"]!.GetValue<string>());
    }

    private static async Task<(RoomId Room, EmulatedGroup Group, EmulatedUser User)> SceneAsync(TestPortal portal)
    {
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        var other = portal.Emulator.AddUser("other@x.example", EmulatedUserRole.User);
        return (await portal.CreateRoomAsync(), portal.Emulator.AddGroup("Group", user, other), user);
    }

    private static async Task<(int Status, string Response, int Count, int Total)> ListAsync(TestPortal portal, string path)
    {
        var answer = await portal.GetAsync(path);
        return (answer.Status, answer.Response.ToJsonString(), answer.Json["count"]!.GetValue<int>(), answer.Json["total"]!.GetValue<int>());
    }
}
