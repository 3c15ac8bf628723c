using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests.Sharing;

public sealed class OwnerTests
{
    private const int Manager = 9;
    private const string Refusal = "You don't have enough permission to perform the operation";

    [Fact]
    public async Task The_previous_owner_becomes_a_manager()
    {
        await using var portal = await StartAsync();
        var first = portal.Emulator.AddUser("first@x.example", EmulatedUserRole.RoomAdmin);
        var second = portal.Emulator.AddUser("second@x.example", EmulatedUserRole.RoomAdmin);
        var key = portal.Emulator.CreateApiKey(first);
        var room = await portal.CreateRoomAsync(key: key);
        await portal.InviteAsync(room, [], [ById(second.Id, Manager)], key);

        var answer = await ChangeAsync(portal, second.Id, key, Id(room), 999999);
        var back = await ChangeAsync(portal, first.Id, key, Id(room));

        var row = Assert.Single(answer.Response.AsArray())!;
        Assert.Equal((Manager, second.Id), (row["access"]!.GetValue<int>(), row["createdBy"]!["id"]!.GetValue<Guid>()));
        Assert.Equal(first.Id, row["sharedBy"]!["id"]!.GetValue<Guid>());
        Assert.False(row["security"]!["ChangeOwner"]!.GetValue<bool>() || row["security"]!["Move"]!.GetValue<bool>());
        Assert.Equal((second.Id, "first@x.example"), (portal.Emulator.GetRoom(room).Owner.Id, Assert.Single(portal.Members(room)).Key));
        Assert.Equal((403, Refusal), (back.Status, back.ErrorMessage));
    }

    [Fact]
    public async Task An_administrator_takes_foreign_rooms_and_keeps_that_right_as_a_manager()
    {
        await using var portal = await StartAsync();
        var roomAdmin = portal.Emulator.AddUser("room@x.example", EmulatedUserRole.RoomAdmin);
        var admin = portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.DocSpaceAdmin);
        var room = await portal.CreateRoomAsync(key: portal.Emulator.CreateApiKey(roomAdmin));
        var key = portal.Emulator.CreateApiKey(admin);

        var taken = await ChangeAsync(portal, admin.Id, key, Id(room));
        var given = await ChangeAsync(portal, roomAdmin.Id, key, Id(room));
        var security = given.Response[0]!["security"]!;

        Assert.Equal(0, taken.Response[0]!["access"]!.GetValue<int>());
        Assert.Equal(Manager, given.Response[0]!["access"]!.GetValue<int>());
        Assert.True(security["ChangeOwner"]!.GetValue<bool>() && security["Move"]!.GetValue<bool>() && security["EditRoom"]!.GetValue<bool>());
        Assert.False(security["Delete"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Only_those_who_may_create_rooms_can_own_one()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var suspended = portal.Emulator.AddUser("gone@x.example", EmulatedUserRole.RoomAdmin);
        portal.Emulator.SuspendUser(suspended);
        Guid[] unfit =
        [
            portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User).Id,
            portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest).Id,
            suspended.Id,
            Guid.NewGuid(),
        ];

        foreach (var id in unfit)
        {
            var answer = await ChangeAsync(portal, id, null, Id(room));
            Assert.Equal((403, "You cannot select this user"), (answer.Status, answer.ErrorMessage));
        }

        Assert.Equal(portal.Emulator.Owner.Id, portal.Emulator.GetRoom(room).Owner.Id);
    }

    [Fact]
    public async Task A_plain_folder_is_neither_handed_over_nor_shared()
    {
        await using var portal = await StartAsync();
        var admin = portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.RoomAdmin);
        var folder = portal.Emulator.Content.AddFolder(await portal.CreateRoomAsync(), "Folder");
        var share = new JsonObject
        {
            ["folderIds"] = new JsonArray(folder.Id),
            ["share"] = new JsonArray(new JsonObject { ["shareTo"] = admin.Id, ["access"] = 2 }),
        };

        var handedOver = await portal.SendAsync(HttpMethod.Post, "owner", new JsonObject { ["folderIds"] = new JsonArray(folder.Id), ["userId"] = admin.Id });
        var shared = await portal.SendAsync(HttpMethod.Put, "share", share);

        Assert.Equal((403, Refusal), (handedOver.Status, handedOver.ErrorMessage));
        Assert.Equal((403, "The role is not available for this user type"), (shared.Status, shared.ErrorMessage));
    }

    [Fact]
    public async Task Handing_over_to_oneself_and_handing_over_nothing_succeed()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var owner = portal.Emulator.Owner.Id;

        var self = await ChangeAsync(portal, owner, null, Id(room));
        var nothing = await ChangeAsync(portal, owner, null);
        var noId = await portal.SendAsync(HttpMethod.Post, "owner", new JsonObject { ["userId"] = "x" });
        var nobody = await portal.SendAsync(HttpMethod.Post, "owner", new JsonObject { ["folderIds"] = new JsonArray(Id(room)) });

        Assert.Equal(0, Assert.Single(self.Response.AsArray())!["access"]!.GetValue<int>());
        Assert.Empty(portal.Members(room));
        Assert.Equal((200, "[]"), (nothing.Status, nothing.Response.ToJsonString()));
        Assert.StartsWith(
            "The JSON value could not be converted to System.Guid. Path: $.userId",
            noId.Response["errors"]!["$.userId"]![0]!.GetValue<string>(),
            StringComparison.Ordinal);
        Assert.Equal(
            (400, "JSON deserialization for type 'ASC.Files.ApiModels.RequestDto.ChangeOwnerRequestDto' was missing required properties including: 'userId'."),
            (nobody.Status, nobody.Response["errors"]!["$"]![0]!.GetValue<string>()));
    }

    private static Task<TestAnswer> ChangeAsync(TestPortal portal, Guid owner, string? key, params int[] rooms) => portal.SendAsync(
        HttpMethod.Post,
        "owner",
        new JsonObject { ["folderIds"] = new JsonArray([.. rooms.Select(static room => (JsonNode)room)]), ["userId"] = owner },
        key);

    private static int Id(RoomId room) => room.TryGetNumber(out var number) ? number : 0;
}
