using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Sharing;

/// <summary>A room admin sees the guests whom he or she invited, and no others.</summary>
public sealed class ForeignGuestTests
{
    private const int Read = 2;

    [Fact]
    public async Task The_guest_of_somebody_else_is_left_out_without_a_word()
    {
        await using var portal = await StartAsync();
        var (key, room, guest) = await SceneAsync(portal);
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);

        var answer = await portal.InviteAsync(room, [], [ById(guest.Id, Read), ById(user.Id, Read)], key);

        Assert.Equal(200, answer.Status);
        Assert.Single(answer.Response["members"]!.AsArray());
        Assert.Equal(["user@x.example"], portal.Members(room).Keys);
    }

    [Fact]
    public async Task When_nobody_is_left_nobody_asks_for_rights()
    {
        await using var portal = await StartAsync();
        var (key, _, guest) = await SceneAsync(portal);
        var foreign = await portal.CreateRoomAsync();
        await portal.InviteAsync(foreign, ById(portal.Emulator.Users[1].Id, Read));

        var answer = await portal.InviteAsync(foreign, [], [ById(guest.Id, Read)], key);

        Assert.Equal((200, """{"members":[],"error":0}"""), (answer.Status, answer.Response.ToJsonString()));
    }

    [Fact]
    public async Task An_invitation_by_address_makes_the_guest_known()
    {
        await using var portal = await StartAsync();
        var (key, room, guest) = await SceneAsync(portal);

        await portal.InviteAsync(room, [], [ByEmail("guest@x.example", Read)], key);
        await portal.InviteAsync(room, [], [ById(guest.Id, 5)], key);

        Assert.Equal(5, portal.Members(room)["guest@x.example"]);
    }

    private static async Task<(string Key, RoomId Room, EmulatedUser Guest)> SceneAsync(TestPortal portal)
    {
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.RoomAdmin));
        var guest = portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest);
        return (key, await portal.CreateRoomAsync(key: key), guest);
    }
}
