using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Operations;

public sealed class ArchiveTests
{
    [Fact]
    public async Task An_archived_room_moves_to_the_list_of_the_archive_and_back()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();

        var started = await MoveAsync(portal, room, "archive");
        Assert.Equal((0, false), (started.Response["Operation"]!.GetValue<int>(), started.Response["finished"]!.GetValue<bool>()));
        var archived = (await portal.GetAsync($"rooms/{room}")).Response;
        Assert.Equal((4, 4, 20), (archived["parentId"]!.GetValue<int>(), archived["rootFolderId"]!.GetValue<int>(), archived["rootFolderType"]!.GetValue<int>()));
        Assert.Equal("Read Delete Copy Move Download", Allowed(archived));
        Assert.False(archived["canShare"]!.GetValue<bool>());
        Assert.Null(archived["shareSettings"]);
        Assert.Equal((0, 1, 1), await CountsAsync(portal));

        await MoveAsync(portal, room, "unarchive");
        Assert.Equal((1, 0, 1), await CountsAsync(portal));
        Assert.Equal(14, (await portal.GetAsync($"rooms/{room}")).Response["rootFolderType"]!.GetValue<int>());
    }

    [Fact]
    public async Task The_result_names_the_archive_and_the_room()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var started = await MoveAsync(portal, room, "archive");

        var operation = Assert.Single((await portal.GetAsync($"fileops?id={started.Response["id"]}")).Response.AsArray())!;

        var folders = operation["folders"]!.AsArray();
        Assert.Equal(["4", room.ToString()], folders.Select(folder => folder!["id"]!.ToString()));
        Assert.Equal(1, folders[0]!["foldersCount"]!.GetValue<int>());
        Assert.Equal("1", operation["processed"]!.GetValue<string>());
        Assert.Null(folders[1]!["parentRoomType"]);
    }

    [Theory]
    [InlineData("manager", 9, 403, "Access denied")]
    [InlineData("reader", 2, 403, "Access denied")]
    [InlineData("stranger", 0, 403, "You don't have enough permission to view the folder content")]
    public async Task Who_does_not_own_the_room_does_not_archive_it(string name, int access, int status, string message)
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var person = portal.Emulator.AddUser(name + "@example.com", EmulatedUserRole.RoomAdmin);
        if (access != 0)
        {
            await portal.InviteAsync(room, TestPortal.ById(person.Id, access));
        }

        var answer = await MoveAsync(portal, room, "archive", portal.Emulator.CreateApiKey(person));

        Assert.Equal((status, message), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task An_administrator_archives_the_rooms_of_others_and_then_deletes_them()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@example.com", EmulatedUserRole.DocSpaceAdmin));
        var room = await portal.CreateRoomAsync();
        var refused = await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject(), key);

        await MoveAsync(portal, room, "archive", key);
        var deleted = await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject(), key);

        Assert.Equal((403, 200), (refused.Status, deleted.Status));
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task Unknown_rooms_and_plain_folders_are_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        var folder = portal.Emulator.Content.AddFolder(await portal.CreateRoomAsync(), "Folder");

        var unknown = await MoveAsync(portal, 999, "archive");
        var plain = await MoveAsync(portal, folder.Id, "unarchive");

        Assert.Equal((404, "The required folder was not found"), (unknown.Status, unknown.ErrorMessage));
        Assert.Equal((403, "Access denied"), (plain.Status, plain.ErrorMessage));
    }

    [Fact]
    public async Task An_archived_room_is_neither_changed_nor_shared()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        await MoveAsync(portal, room, "archive");

        var renamed = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject { ["title"] = "Other" });
        var shared = await portal.InviteAsync(room, TestPortal.ByEmail("ann@example.com", 2));

        Assert.Equal((403, "You don't have permission to edit the room"), (renamed.Status, renamed.ErrorMessage));
        Assert.Equal((403, "Access denied"), (shared.Status, shared.ErrorMessage));
        Assert.Empty(portal.Members(room));
    }

    [Fact]
    public async Task One_operation_moves_many_rooms_to_the_archive_and_back()
    {
        await using var portal = await TestPortal.StartAsync();
        int[] rooms = [Number(await portal.CreateRoomAsync()), Number(await portal.CreateRoomAsync())];

        await BatchTests.SendAsync(portal, "move", rooms, destination: 4);
        Assert.Equal((0, 2, 2), await CountsAsync(portal));

        await BatchTests.SendAsync(portal, "move", rooms, destination: 1);
        Assert.Equal((2, 0, 2), await CountsAsync(portal));
        var done = (await portal.GetAsync("fileops")).Response.AsArray();
        Assert.Equal("2", done[^1]!["processed"]!.GetValue<string>());
    }

    private static int Number(RoomId id) => id.TryGetNumber(out var number) ? number : 0;

    private static Task<TestAnswer> MoveAsync(TestPortal portal, RoomId room, string action, string? key = null) =>
        portal.SendAsync(HttpMethod.Put, $"rooms/{room}/{action}", new JsonObject { ["deleteAfter"] = false }, key);

    private static async Task<(int Active, int Archived, int Any)> CountsAsync(TestPortal portal) =>
        (await CountAsync(portal, "Active"), await CountAsync(portal, "Archive"), await CountAsync(portal, "Any"));

    private static async Task<int> CountAsync(TestPortal portal, string area) =>
        (await portal.GetAsync("rooms?searchArea=" + area)).Response["total"]!.GetValue<int>();

    private static string Allowed(JsonNode row) =>
        string.Join(' ', row["security"]!.AsObject().Where(pair => pair.Value!.GetValue<bool>()).Select(pair => pair.Key));
}
