using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Sharing;

public sealed class FormRoleTests
{
    private const int Read = 2;
    private const int FillForms = 7;

    [Fact]
    public async Task Somebody_whom_a_form_waits_for_stays_and_nothing_else_happens_either()
    {
        await using var portal = await StartAsync();
        var (room, filler, other) = await RoomWithFormAsync(portal);

        var answer = await portal.InviteAsync(room, ById(other.Id, 0), ById(filler.Id, 0), ByEmail("new@x.example", Read));

        Assert.Equal((200, """{"error":1}"""), (answer.Status, answer.Response.ToJsonString()));
        Assert.Equal(["filler@x.example", "other@x.example"], portal.Members(room).Keys);
    }

    [Fact]
    public async Task Force_removes_and_the_role_is_gone()
    {
        await using var portal = await StartAsync();
        var (room, filler, _) = await RoomWithFormAsync(portal);

        var forced = await portal.InviteAsync(room, new JsonObject { ["force"] = true }, [ById(filler.Id, 0)]);
        Assert.Equal(["other@x.example"], portal.Members(room).Keys);

        await portal.InviteAsync(room, ById(filler.Id, Read));
        var again = await portal.InviteAsync(room, ById(filler.Id, 0));

        Assert.Equal((0, 0), (Error(forced), Error(again)));
        Assert.Equal(["other@x.example"], portal.Members(room).Keys);
    }

    [Fact]
    public async Task The_access_of_somebody_whom_a_form_waits_for_can_change()
    {
        await using var portal = await StartAsync();
        var (room, filler, _) = await RoomWithFormAsync(portal);

        var answer = await portal.InviteAsync(room, ById(filler.Id, Read));

        Assert.Equal((0, Read), (Error(answer), portal.Members(room)["filler@x.example"]));
    }

    [Fact]
    public async Task Only_virtual_data_rooms_have_forms_with_roles()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.FormFilling);

        Assert.Throws<ArgumentException>(() => portal.Emulator.GiveFormRole(room, portal.Emulator.Owner));
    }

    private static async Task<(RoomId Room, EmulatedUser Filler, EmulatedUser Other)> RoomWithFormAsync(TestPortal portal)
    {
        var room = await portal.CreateRoomAsync(RoomType.VirtualData);
        var filler = portal.Emulator.AddUser("filler@x.example", EmulatedUserRole.User);
        var other = portal.Emulator.AddUser("other@x.example", EmulatedUserRole.User);
        await portal.InviteAsync(room, ById(filler.Id, FillForms), ById(other.Id, FillForms));
        portal.Emulator.GiveFormRole(room, filler);
        return (room, filler, other);
    }

    private static int Error(TestAnswer answer) => answer.Response["error"]!.GetValue<int>();
}
