using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Operations;

public sealed class BatchTests
{
    [Fact]
    public async Task A_duplicate_has_the_tags_and_the_content_but_not_the_members()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync(title: "Plan");
        await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject { ["tags"] = new JsonArray("one") });
        await portal.InviteAsync(room, TestPortal.ByEmail("ann@example.com", 2));
        portal.Emulator.Content.AddFile(portal.Emulator.Content.AddFolder(room, "Folder"), "file.docx");

        await SendAsync(portal, "duplicate", [Number(room)]);
        await SendAsync(portal, "duplicate", [Number(room)]);
        var done = (await portal.GetAsync("fileops")).Response.AsArray()[^1]!;

        Assert.Equal(["Plan", "Plan (1)", "Plan (2)"], portal.Emulator.Rooms.Select(found => found.Title));
        Assert.Equal("5", done["processed"]!.GetValue<string>());
        Assert.Equal(["one"], portal.Emulator.Rooms[1].Tags);
        Assert.Empty(portal.Emulator.Rooms[1].Members);
        var content = portal.Emulator.Content.In(portal.Emulator.Rooms[1].Id);
        Assert.Equal(["Folder", "file.docx"], content.Select(entry => entry.Title));
        Assert.Equal(content[0].Id, content[1].FolderId);
    }

    [Fact]
    public async Task A_guest_who_duplicates_a_room_gets_one_without_any_rights()
    {
        await using var portal = await TestPortal.StartAsync();
        var guest = portal.Emulator.AddUser("guest@example.com", EmulatedUserRole.Guest);
        var key = portal.Emulator.CreateApiKey(guest);
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, TestPortal.ById(guest.Id, 2));

        await SendAsync(portal, "duplicate", [Number(room)], key: key);
        var list = (await portal.GetAsync("rooms?sortBy=AZ&sortOrder=descending", key)).Response["folders"]!.AsArray();
        var read = await portal.GetAsync($"rooms/{portal.Emulator.Rooms[1].Id}", key);

        var orphan = list[0]!;
        Assert.Equal("Room (1)", orphan["title"]!.GetValue<string>());
        Assert.True(orphan["inRoom"]!.GetValue<bool>());
        Assert.Equal(0, orphan["access"]!.GetValue<int>());
        Assert.DoesNotContain(orphan["security"]!.AsObject(), pair => pair.Value!.GetValue<bool>());
        Assert.Equal((403, "You don't have enough permission to view the folder content"), (read.Status, read.ErrorMessage));
    }

    [Fact]
    public async Task A_duplicate_without_the_right_fails_in_the_operation()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User));

        var started = await SendAsync(portal, "duplicate", [Number(await portal.CreateRoomAsync())], key: key);
        var done = Assert.Single((await portal.GetAsync("fileops", key)).Response.AsArray())!;

        Assert.Equal(200, started.Status);
        Assert.Equal("You don't have enough permission to copy the folder", done["error"]!.GetValue<string>());
        Assert.Equal("0", done["processed"]!.GetValue<string>());
        Assert.Single(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task A_start_without_entries_starts_nothing_and_uses_up_the_finished_one()
    {
        await using var portal = await TestPortal.StartAsync();
        var started = await SendAsync(portal, "duplicate", [999]);

        var empty = await portal.SendAsync(HttpMethod.Put, "fileops/duplicate", new JsonObject());
        var after = await portal.GetAsync("fileops");

        var shown = Assert.Single(empty.Response.AsArray())!;
        Assert.Equal(started.Response[0]!["id"]!.ToString(), shown["id"]!.ToString());
        Assert.Equal((true, "0"), (shown["finished"]!.GetValue<bool>(), shown["processed"]!.GetValue<string>()));
        Assert.Empty(after.Response.AsArray());
    }

    [Fact]
    public async Task A_single_operation_is_the_new_one()
    {
        await using var portal = await TestPortal.StartAsync();
        await SendAsync(portal, "markasread", [999]);

        var second = await SendAsync(portal, "markasread", [999], single: true);

        Assert.False(Assert.Single(second.Response.AsArray())!["finished"]!.GetValue<bool>());
        Assert.Equal(2, (await portal.GetAsync("fileops")).Response.AsArray().Count);
    }

    [Fact]
    public async Task Rooms_are_deleted_together_and_only_at_once()
    {
        await using var portal = await TestPortal.StartAsync();
        int[] rooms = [Number(await portal.CreateRoomAsync()), Number(await portal.CreateRoomAsync())];

        var toTrash = await SendAsync(portal, "delete", rooms);
        var mixed = await SendAsync(portal, "delete", [.. rooms, 999], immediately: true);
        Assert.Equal(2, portal.Emulator.Rooms.Count);
        var deleted = await SendAsync(portal, "delete", rooms, immediately: true);

        Assert.Equal((403, "Access denied"), (toTrash.Status, toTrash.ErrorMessage));
        Assert.Equal((404, "The required folder was not found"), (mixed.Status, mixed.ErrorMessage));
        Assert.Equal(200, deleted.Status);
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task A_folder_is_copied_into_a_room_once_and_then_skipped()
    {
        await using var portal = await TestPortal.StartAsync();
        var source = await portal.CreateRoomAsync();
        var target = await portal.CreateRoomAsync();
        var folder = portal.Emulator.Content.AddFolder(source, "Folder");

        await SendAsync(portal, "copy", [folder.Id], destination: Number(target));
        var done = Assert.Single((await portal.GetAsync("fileops")).Response.AsArray())!;
        await SendAsync(portal, "copy", [folder.Id], destination: Number(target));

        Assert.Equal("2", done["processed"]!.GetValue<string>());
        Assert.Equal(target.ToString(), done["folders"]![0]!["id"]!.ToString());
        Assert.Equal(19, done["folders"]![1]!["parentRoomType"]!.GetValue<int>());
        Assert.Single(portal.Emulator.Content.In(target));
        Assert.Single(portal.Emulator.Content.In(source));
        Assert.Equal(1, (await portal.GetAsync($"rooms/{target}")).Response["foldersCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_moved_folder_takes_its_content_along()
    {
        await using var portal = await TestPortal.StartAsync();
        var target = await portal.CreateRoomAsync();
        var folder = portal.Emulator.Content.AddPersonalFolder(portal.Emulator.Owner, "Folder");
        portal.Emulator.Content.AddFile(folder, "file.docx");

        await SendAsync(portal, "move", [folder.Id], destination: Number(target));

        Assert.Equal(["Folder", "file.docx"], portal.Emulator.Content.In(target).Select(entry => entry.Title));
    }

    [Theory]
    [InlineData("move", true, null, 404, "Selector '' not found")]
    [InlineData("move", true, 998, 404, "The required folder was not found")]
    [InlineData("copy", false, 4, 500, "Object reference not set to an instance of an object.")]
    [InlineData("copy", true, 4, 403, "Access denied")]
    public async Task What_cannot_be_moved_is_refused_as_by_the_server(string action, bool known, int? destination, int status, string message)
    {
        await using var portal = await TestPortal.StartAsync();
        var room = Number(await portal.CreateRoomAsync());

        var answer = await SendAsync(portal, action, [known ? room : 999], destination);

        Assert.Equal((status, message), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task A_room_does_not_go_into_a_room()
    {
        await using var portal = await TestPortal.StartAsync();
        var (room, other) = (await portal.CreateRoomAsync(), await portal.CreateRoomAsync());

        var answer = await SendAsync(portal, "move", [Number(room)], Number(other));

        Assert.Equal((403, "Access denied"), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task A_misspelt_conflict_rule_is_a_validation_error()
    {
        await using var portal = await TestPortal.StartAsync();

        var answer = await portal.SendAsync(
            HttpMethod.Put, "fileops/move", new JsonObject { ["folderIds"] = new JsonArray(1), ["conflictResolveType"] = "Bogus" });

        Assert.Equal(400, answer.Status);
        Assert.Contains("FileOperations.FileConflictResolveType", answer.Response["errors"]!["$.conflictResolveType"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_path_reads_and_deletes_any_folder()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var folder = portal.Emulator.Content.AddFolder(room, "Folder");

        var read = await portal.GetAsync($"rooms/{folder.Id}");
        var deleted = await portal.SendAsync(HttpMethod.Delete, $"rooms/{folder.Id}", new JsonObject());

        Assert.Equal("Folder", read.Response["title"]!.GetValue<string>());
        Assert.Equal(200, deleted.Status);
        Assert.Empty(portal.Emulator.Content.In(room));
    }

    internal static Task<TestAnswer> SendAsync(
        TestPortal portal, string action, int[] folders, int? destination = null, bool immediately = false, bool single = false, string? key = null)
    {
        var body = new JsonObject
        {
            ["folderIds"] = new JsonArray([.. folders.Select(id => (JsonNode)id)]),
            ["fileIds"] = new JsonArray(),
            ["immediately"] = immediately,
            ["returnSingleOperation"] = single,
        };
        if (destination is not null)
        {
            body["destFolderId"] = destination;
        }

        return portal.SendAsync(HttpMethod.Put, "fileops/" + action, body, key);
    }

    private static int Number(RoomId id) => id.TryGetNumber(out var number) ? number : 0;
}
