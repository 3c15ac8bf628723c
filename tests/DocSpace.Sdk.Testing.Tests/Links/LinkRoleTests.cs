using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Links;

/// <summary>Which link a room takes: by type of the room, kind of the link and access, as a running server did.</summary>
public sealed class LinkRoleTests
{
    private const int HighestAccess = 12;

    [Theory]
    [InlineData(RoomType.FormFilling, new[] { 7, 11 })]
    [InlineData(RoomType.Collaboration, new[] { 2, 10, 11 })]
    [InlineData(RoomType.Custom, new[] { 2, 5, 6, 10, 11 })]
    [InlineData(RoomType.Public, new[] { 2, 11 })]
    [InlineData(RoomType.VirtualData, new[] { 2, 7, 10, 11 })]
    [InlineData(RoomType.Ai, new[] { 2, 11 })]
    public async Task Invitations_have_the_roles_of_the_room(RoomType type, int[] allowed)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(type);
        var link = await portal.AddLinkAsync(room, LinkCalls.Invitation, allowed[0]);

        var taken = await TakenAsync(access => portal.SetLinkAsync(room, LinkCalls.Change(link, LinkCalls.Invitation, access)));

        Assert.Equal(allowed, taken);
    }

    [Theory]
    [InlineData(RoomType.Custom)]
    [InlineData(RoomType.Public)]
    public async Task External_links_have_roles_of_their_own(RoomType type)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(type);
        var link = await portal.AddLinkAsync(room, LinkCalls.External);

        var taken = await TakenAsync(access => portal.SetLinkAsync(room, LinkCalls.Change(link, LinkCalls.External, access)));

        Assert.Equal([2, 5, 6, 7, 10], taken);
    }

    [Theory]
    [InlineData(RoomType.Collaboration)]
    [InlineData(RoomType.VirtualData)]
    [InlineData(RoomType.Ai)]
    public async Task Closed_rooms_take_no_external_link(RoomType type)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(type);

        var taken = await TakenAsync(access => portal.SetLinkAsync(room, new JsonObject { ["linkType"] = LinkCalls.External, ["access"] = access }));
        var primary = await portal.GetAsync($"rooms/{room}/link");

        Assert.Empty(taken);
        Assert.Equal((403, "The role is not available for this user type"), (primary.Status, primary.ErrorMessage));
    }

    [Fact]
    public async Task A_form_room_has_its_primary_link_and_no_other_external_one()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.FormFilling);

        var fill = await portal.SetLinkAsync(room, new JsonObject { ["linkType"] = LinkCalls.External, ["access"] = 7 });
        var create = await portal.SetLinkAsync(room, new JsonObject { ["linkType"] = LinkCalls.External, ["access"] = 11 });

        Assert.Equal((403, "The maximum number of links may not exceed 0"), (fill.Status, fill.ErrorMessage));
        Assert.Equal((403, "The role is not available for this user type"), (create.Status, create.ErrorMessage));
    }

    private static async Task<List<int>> TakenAsync(Func<int, Task<TestAnswer>> set)
    {
        List<int> taken = [];
        for (var access = 1; access <= HighestAccess; access++)
        {
            var answer = await set(access);
            if (answer.Status == 200)
            {
                taken.Add(access);
                continue;
            }

            Assert.Equal((403, "The role is not available for this user type"), (answer.Status, answer.ErrorMessage));
        }

        return taken;
    }
}
