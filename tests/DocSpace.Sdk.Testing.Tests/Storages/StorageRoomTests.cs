using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Links;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Storages;

public sealed class StorageRoomTests
{
    [Fact]
    public async Task A_folder_becomes_a_room_with_ids_of_text_and_without_most_settings()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.WebDav, ["Projects"]);

        var answer = await CreateAsync(portal, "sbox-1-Projects", new()
        {
            ["title"] = " Apollo: 1 ",
            ["roomType"] = 6,
            ["tags"] = new JsonArray("moon"),
            ["indexing"] = true,
            ["denyDownload"] = true,
        });

        var room = answer.Response;
        Assert.Equal(200, answer.Status);
        Assert.Equal(("sbox-1-Projects", "1", "sbox-1"), (Text(room, "id"), Text(room, "parentId"), Text(room, "rootFolderId")));
        Assert.Equal((true, "WebDav", 1), (room["providerItem"]!.GetValue<bool>(), Text(room, "providerKey"), room["providerId"]!.GetValue<int>()));
        Assert.Equal(("Apollo_ 1", 6, 14), (Text(room, "title"), room["roomType"]!.GetValue<int>(), room["rootFolderType"]!.GetValue<int>()));
        Assert.Empty(room["tags"]!.AsArray());
        Assert.False(room["indexing"]!.GetValue<bool>());
        Assert.False(room["denyDownload"]!.GetValue<bool>());
        Assert.Equal(EmulatedLinkKind.PrimaryExternal, Assert.Single(portal.Emulator.GetRoom("sbox-1-Projects").Links).Kind);
        Assert.Equal(RoomProvider.WebDav, portal.Emulator.GetRoom("sbox-1-Projects").Provider);
    }

    [Theory]
    [InlineData(RoomProvider.Box, "box-1", "Box")]
    [InlineData(RoomProvider.Dropbox, "dropbox-1", "DropboxV2")]
    [InlineData(RoomProvider.GoogleDrive, "drive-1", "GoogleDrive")]
    [InlineData(RoomProvider.KDrive, "sbox-1", "kDrive")]
    [InlineData(RoomProvider.OneDrive, "onedrive-1", "OneDrive")]
    [InlineData(RoomProvider.SharePoint, "spoint-1", "SharePoint")]
    [InlineData(RoomProvider.Yandex, "sbox-1", "Yandex")]
    public async Task Every_kind_of_storage_has_its_own_key_and_ids(RoomProvider provider, string root, string key)
    {
        await using var portal = await TestPortal.StartAsync();
        var storage = portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, provider);

        var room = (await CreateAsync(portal, root, Plain())).Response;

        Assert.Equal(root, storage.RootFolder.ToString());
        Assert.Equal((root, key), (Text(room, "id"), Text(room, "providerKey")));
    }

    [Fact]
    public async Task A_new_folder_inside_the_given_one_keeps_the_settings()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.WebDav, ["Projects"]);
        var body = Plain("Apollo 1");
        body["createAsNewFolder"] = true;
        body["tags"] = new JsonArray("moon");
        body["indexing"] = true;
        body["color"] = "61C059";
        body["cover"] = "flag";

        var room = (await CreateAsync(portal, "sbox-1-Projects", body)).Response;

        Assert.Equal("sbox-1-Projects|Apollo_1", Text(room, "id"));
        Assert.Equal("moon", Assert.Single(room["tags"]!.AsArray())!.GetValue<string>());
        Assert.Equal(("61C059", "flag"), (Text(room["logo"]!, "color"), Text(room["logo"]!["cover"]!, "id")));
        Assert.True(room["indexing"]!.GetValue<bool>());
        Assert.Equal(["Projects", "Projects/Apollo 1"], Assert.Single(portal.Emulator.Content.Storages).Folders.Keys.Order());
        Assert.Equal(200, (await portal.GetAsync("rooms/sbox-1-Projects%7CApollo_1")).Status);
    }

    [Fact]
    public async Task A_new_folder_that_cannot_be_made_is_the_fault_of_the_given_one()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box);
        var body = Plain();
        body["createAsNewFolder"] = true;
        body["cover"] = "nothing such";

        var answer = await CreateAsync(portal, "box-1", body);

        Assert.Equal((403, "It is not possible to use this folder to store the room"), (answer.Status, answer.ErrorMessage));
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task One_storage_keeps_one_room()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box, ["One", "Two"]);
        await CreateAsync(portal, "box-1-One", Plain());

        foreach (var folder in (string[])["box-1-One", "box-1-Two"])
        {
            var again = await CreateAsync(portal, folder, Plain());
            Assert.Equal((403, "This provider is already connected to the room"), (again.Status, again.ErrorMessage));
        }

        Assert.Single(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task Only_who_connected_the_storage_creates_a_room_in_it_and_only_when_it_is_for_rooms()
    {
        await using var portal = await TestPortal.StartAsync();
        var (ann, bob) = (portal.Emulator.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin), portal.Emulator.AddUser("bob@example.com", EmulatedUserRole.User));
        portal.Emulator.Content.ConnectStorage(ann, RoomProvider.Box);
        portal.Emulator.Content.ConnectStorage(bob, RoomProvider.Box);
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box, forRooms: false);

        var byOther = await CreateAsync(portal, "box-1", Plain());
        var byUser = await CreateAsync(portal, "box-2", Plain(), portal.Emulator.CreateApiKey(bob));
        var notForRooms = await CreateAsync(portal, "box-3", Plain());
        var byAnn = await CreateAsync(portal, "box-1", Plain(), portal.Emulator.CreateApiKey(ann));

        Assert.Equal((403, "You don't have enough permission to create"), (byOther.Status, byOther.ErrorMessage));
        Assert.Equal((403, "You don't have enough permission to create"), (byUser.Status, byUser.ErrorMessage));
        Assert.Equal((403, "Invalid provider"), (notForRooms.Status, notForRooms.ErrorMessage));
        Assert.Equal(200, byAnn.Status);
    }

    [Theory]
    [InlineData("sbox-1", 500, "One or more errors occurred. (Sequence contains no elements)")]
    [InlineData("box-2-Projects", 500, "One or more errors occurred. (Sequence contains no elements)")]
    [InlineData("box-1-Missing", 500, "Object reference not set to an instance of an object.")]
    [InlineData("123", 500, "Object reference not set to an instance of an object.")]
    [InlineData("webdav-1", 404, "Selector 'webdav' not found")]
    [InlineData("Projects", 404, "Selector '' not found")]
    public async Task A_folder_that_is_not_there_is_a_failure_of_the_server(string id, int status, string message)
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box, ["Projects"]);

        var answer = await CreateAsync(portal, id, new() { ["title"] = "Room", ["roomType"] = 3 });

        Assert.Equal((status, message), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task The_type_is_a_number_that_stands_for_a_type()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box);

        var undefined = await CreateAsync(portal, "box-1", new() { ["title"] = "Room", ["roomType"] = 3 });
        var name = await CreateAsync(portal, "box-1", new() { ["title"] = "Room", ["roomType"] = "CustomRoom" });

        Assert.Equal((400, "System.ArgumentOutOfRangeException"), (undefined.Status, Text(undefined.Json["error"]!, "type")));
        Assert.Equal(400, name.Status);
        Assert.Contains("ASC.Files.Core.ApiModels.RequestDto.RoomType", name.Text, StringComparison.Ordinal);
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task Lists_mix_the_kinds_of_ids_and_tell_the_storages_apart()
    {
        await using var portal = await TestPortal.StartAsync();
        var own = (await portal.CreateRoomAsync(title: "Own")).ToString();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Dropbox);
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.WebDav);
        await CreateAsync(portal, "dropbox-1", Plain("Dropbox"));
        await CreateAsync(portal, "sbox-2", Plain("WebDav"));

        Assert.Equal(["dropbox-1", own, "sbox-2"], await ListAsync(portal, "?sortBy=AZ"));
        Assert.Equal(["dropbox-1"], await ListAsync(portal, "?provider=DropBox"));
        Assert.Equal(["sbox-2"], await ListAsync(portal, "?provider=WebDav&storageFilter=ThirdParty"));
        Assert.Equal([own], await ListAsync(portal, "?provider=Storage"));
        Assert.Equal([own], await ListAsync(portal, "?storageFilter=Internal"));
        Assert.Equal(["dropbox-1", "sbox-2"], await ListAsync(portal, "?storageFilter=ThirdParty"));
        Assert.Empty(await ListAsync(portal, "?provider=Box"));
    }

    [Fact]
    public async Task Deleting_the_room_ends_the_connection()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box, ["Projects"]);
        await CreateAsync(portal, "box-1-Projects", Plain());

        var deleted = await portal.SendAsync(HttpMethod.Delete, "rooms/box-1-Projects", new JsonObject { ["deleteAfter"] = true });

        Assert.Equal(200, deleted.Status);
        Assert.Empty(portal.Emulator.Rooms);
        Assert.Empty(portal.Emulator.Content.Storages);
        Assert.Equal(500, (await portal.GetAsync("rooms/box-1-Projects")).Status);
        Assert.Equal(500, (await CreateAsync(portal, "box-1-Projects", Plain())).Status);
    }

    [Fact]
    public async Task A_folder_of_a_storage_that_is_no_room_is_not_found()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box, ["Projects"]);

        var answer = await portal.GetAsync("rooms/box-1-Projects");

        Assert.Equal((404, "The required folder was not found"), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task Operations_take_rooms_with_both_kinds_of_ids()
    {
        await using var portal = await TestPortal.StartAsync();
        var own = await portal.CreateRoomAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box);
        await CreateAsync(portal, "box-1", Plain());
        JsonObject Batch(JsonObject body)
        {
            body["folderIds"] = new JsonArray(int.Parse(own.ToString(), System.Globalization.CultureInfo.InvariantCulture), "box-1");
            return body;
        }

        await portal.SendAsync(HttpMethod.Put, "fileops/move", Batch(new() { ["destFolderId"] = 4 }));
        Assert.Equal(["box-1", own.ToString()], await ListAsync(portal, "?searchArea=Archive&sortBy=DateAndTimeCreation&sortOrder=descending"));
        var archived = (await portal.GetAsync("rooms/box-1")).Response;
        Assert.Equal(("4", "box-1", 20), (Text(archived, "parentId"), Text(archived, "rootFolderId"), archived["rootFolderType"]!.GetValue<int>()));
        await portal.SendAsync(HttpMethod.Put, "fileops/delete", Batch(new() { ["immediately"] = true }));

        Assert.Empty(portal.Emulator.Rooms);
        Assert.Empty(portal.Emulator.Content.Storages);
    }

    [Fact]
    public async Task Groups_owners_and_shares_take_ids_of_text()
    {
        await using var portal = await TestPortal.StartAsync();
        var ann = portal.Emulator.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin);
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box);
        await CreateAsync(portal, "box-1", Plain());

        var group = await portal.SendAsync(HttpMethod.Post, "group", new JsonObject { ["name"] = "Group", ["icon"] = "flag", ["rooms"] = new JsonArray("box-1") });
        var shared = await portal.SendAsync(HttpMethod.Put, "share", new JsonObject
        {
            ["folderIds"] = new JsonArray("box-1"),
            ["share"] = new JsonArray(new JsonObject { ["shareTo"] = ann.Id, ["access"] = 2 }),
        });
        var handedOver = await portal.SendAsync(HttpMethod.Post, "owner", new JsonObject { ["folderIds"] = new JsonArray("box-1"), ["userId"] = ann.Id });
        var duplicated = await portal.SendAsync(HttpMethod.Put, "fileops/duplicate", new JsonObject { ["folderIds"] = new JsonArray("box-1") });

        Assert.Equal((200, 200, 200, 200), (group.Status, shared.Status, handedOver.Status, duplicated.Status));
        Assert.Equal(["box-1"], await ListAsync(portal, $"?groupId={group.Response["id"]}"));
        Assert.Equal(ann.Id, portal.Emulator.GetRoom("box-1").Owner.Id);
        Assert.Equal([RoomProvider.Box, null], portal.Emulator.Rooms.Select(static room => room.Provider));
    }

    [Fact]
    public async Task Who_has_a_link_reads_the_room_without_signing_in()
    {
        await using var portal = await TestPortal.StartAsync();
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box);
        await CreateAsync(portal, "box-1", new() { ["title"] = "Room", ["roomType"] = 6 });
        using var visitor = new Visitor(portal);
        var key = Assert.Single(portal.Emulator.GetRoom("box-1").Links).RequestToken!;

        var verdict = await visitor.CheckAsync(key);
        var room = await visitor.GetAsync("rooms/box-1", key);
        var refused = await visitor.GetAsync("rooms/box-1");

        Assert.Equal("box-1", Text(verdict.Response, "id"));
        Assert.Equal((200, "box-1"), (room.Status, Text(room.Response, "id")));
        Assert.NotEqual(200, refused.Status);
    }

    [Fact]
    public async Task Rooms_in_storages_have_no_quota()
    {
        await using var portal = await TestPortal.StartAsync(new() { RoomQuotaEnabled = true });
        portal.Emulator.Content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box);
        var room = (await CreateAsync(portal, "box-1", Plain())).Response;

        var answer = await portal.SendAsync(HttpMethod.Put, "rooms/roomquota", new JsonObject { ["roomIds"] = new JsonArray("box-1"), ["quota"] = 5 });

        Assert.Null(room["quotaLimit"]);
        Assert.Equal((200, 0), (answer.Status, answer.Response.AsArray().Count));
    }

    [Fact]
    public async Task A_storage_is_connected_by_somebody_of_the_portal_and_is_none_of_the_portal_itself()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var other = await TestPortal.StartAsync();
        var content = portal.Emulator.Content;
        var stranger = other.Emulator.AddUser("ann@example.com", EmulatedUserRole.RoomAdmin);

        Assert.Throws<ArgumentException>(() => content.ConnectStorage(stranger, RoomProvider.Box));
        Assert.Throws<ArgumentOutOfRangeException>(() => content.ConnectStorage(portal.Emulator.Owner, RoomProvider.DocSpace));
        Assert.Throws<ArgumentException>(() => content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box, [" "]));
        Assert.Throws<ArgumentException>(() => content.ConnectStorage(portal.Emulator.Owner, RoomProvider.Box, ["a/b"]));
        Assert.Empty(content.Storages);
    }

    private static JsonObject Plain(string title = "Room") => new() { ["title"] = title, ["roomType"] = 5 };

    private static Task<TestAnswer> CreateAsync(TestPortal portal, string folder, JsonObject body, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, $"rooms/thirdparty/{folder}", body, key);

    private static async Task<string[]> ListAsync(TestPortal portal, string query) =>
        [.. (await portal.GetAsync("rooms" + query)).Response["folders"]!.AsArray().Select(room => room!["id"]!.ToString())];

    private static string Text(JsonNode row, string name) => row[name]!.GetValue<string>();
}
