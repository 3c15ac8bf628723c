using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Tags;

public sealed class TagTests
{
    [Fact]
    public async Task Tags_of_new_rooms_become_tags_of_the_portal_with_the_newest_first()
    {
        await using var portal = await TestPortal.StartAsync();
        await CreateAsync(portal, "alpha");
        var room = await portal.CreateRoomAsync();

        var changed = await SetAsync(portal, HttpMethod.Put, room, "beta", "ALPHA");

        Assert.Equal(["beta", "alpha"], Names(await portal.GetAsync("tags")));
        Assert.Equal(["alpha", "beta"], Names(changed.Response["tags"]!));
        Assert.Equal(["beta", "alpha"], Names((await portal.GetAsync($"rooms/{room}")).Response["tags"]!));
        Assert.Equal(["alpha"], Names(await portal.GetAsync("tags?filterValue=ALP")));
        Assert.Equal(["alpha"], Names(await portal.GetAsync("tags?startIndex=1&count=1")));
    }

    [Fact]
    public async Task A_renamed_tag_has_the_new_name_in_its_rooms()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        await SetAsync(portal, HttpMethod.Put, room, "one", "two");

        var renamed = await portal.SendAsync(HttpMethod.Put, "tags", new JsonObject { ["oldName"] = "ONE", ["newName"] = "three" });
        var same = await portal.SendAsync(HttpMethod.Put, "tags", new JsonObject { ["oldName"] = "two", ["newName"] = "Two" });
        var gone = await portal.SendAsync(HttpMethod.Put, "tags", new JsonObject { ["oldName"] = "one", ["newName"] = "three" });

        Assert.Equal("three", renamed.Response.GetValue<string>());
        Assert.Equal(["three", "two"], portal.Emulator.GetRoom(room).Tags);
        Assert.Equal((400, "Tag with name 'Two' already exists"), (same.Status, same.ErrorMessage));
        Assert.Equal((404, "The record could not be found"), (gone.Status, gone.ErrorMessage));
    }

    [Fact]
    public async Task A_deleted_tag_leaves_its_rooms_and_unknown_names_are_passed_over()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        await SetAsync(portal, HttpMethod.Put, room, "one", "two");

        var deleted = await portal.SendAsync(HttpMethod.Delete, "tags", new JsonObject { ["names"] = new JsonArray("one", "nope") });

        Assert.Equal(200, deleted.Status);
        Assert.Null(deleted.Json["response"]);
        Assert.Equal(0, deleted.Json["count"]!.GetValue<int>());
        Assert.Equal(["two"], portal.Emulator.GetRoom(room).Tags);
        Assert.Equal(["two"], Names(await portal.GetAsync("tags")));
    }

    [Fact]
    public async Task A_tag_taken_from_a_room_stays_in_the_portal()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        await SetAsync(portal, HttpMethod.Put, room, "one", "two");

        await SetAsync(portal, HttpMethod.Delete, room, "ONE", "nope");

        Assert.Equal(["two"], portal.Emulator.GetRoom(room).Tags);
        Assert.Equal(["two", "one"], Names(await portal.GetAsync("tags")));
    }

    [Theory]
    [InlineData("x/haslinks?tagName=USED", 200, true)]
    [InlineData("x/haslinks?tagName=free", 200, false)]
    [InlineData("x/haslinks?tagName=nope", 404, null)]
    [InlineData("used/haslinks", 404, null)]
    public async Task Whether_a_tag_is_used_is_asked_by_the_query(string path, int status, bool? expected)
    {
        await using var portal = await TestPortal.StartAsync();
        await CreateAsync(portal, "free");
        await SetAsync(portal, HttpMethod.Put, await portal.CreateRoomAsync(), "used");

        var answer = await portal.GetAsync("tags/" + path);

        Assert.Equal(status, answer.Status);
        Assert.Equal(expected, answer.Json["response"]?.GetValue<bool>());
    }

    [Theory]
    [InlineData(EmulatedUserRole.RoomAdmin, 200, 403)]
    [InlineData(EmulatedUserRole.User, 403, 403)]
    public async Task Creating_is_for_room_admins_and_the_rest_for_administrators(EmulatedUserRole role, int create, int others)
    {
        await using var portal = await TestPortal.StartAsync();
        await CreateAsync(portal, "tag");
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("person@example.com", role));

        Assert.Equal(create, (await CreateAsync(portal, "new", key)).Status);
        Assert.Equal(others, (await portal.GetAsync("tags/x/haslinks?tagName=tag", key)).Status);
        Assert.Equal(others, (await portal.SendAsync(HttpMethod.Put, "tags", new JsonObject { ["oldName"] = "tag", ["newName"] = "x" }, key)).Status);
        Assert.Equal(others, (await portal.SendAsync(HttpMethod.Delete, "tags", new JsonObject { ["names"] = new JsonArray("tag") }, key)).Status);
        Assert.Empty(Names(await portal.GetAsync("tags", key)));
    }

    [Fact]
    public async Task An_administrator_tags_the_rooms_of_others_but_a_reader_and_the_archive_refuse()
    {
        await using var portal = await TestPortal.StartAsync();
        var admin = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@example.com", EmulatedUserRole.DocSpaceAdmin));
        var reader = portal.Emulator.AddUser("reader@example.com", EmulatedUserRole.RoomAdmin);
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, TestPortal.ById(reader.Id, 2));

        Assert.Equal(200, (await TagAsync(portal, room, admin, "one")).Status);
        Assert.Equal(403, (await TagAsync(portal, room, portal.Emulator.CreateApiKey(reader), "two")).Status);
        await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/archive", new JsonObject());
        Assert.Equal(403, (await TagAsync(portal, room, admin, "three")).Status);
        Assert.Equal(404, (await TagAsync(portal, 999, admin, "three")).Status);
        Assert.Equal(["one"], portal.Emulator.GetRoom(room).Tags);
    }

    [Fact]
    public async Task Bad_names_are_refused_in_the_words_of_the_server()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();

        var empty = await CreateAsync(portal, "");
        var blank = await CreateAsync(portal, "   ");
        var tooLong = await CreateAsync(portal, new string('t', 256));
        var missing = await portal.SendAsync(HttpMethod.Post, "tags", new JsonObject());
        var none = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/tags", new JsonObject { ["names"] = null });
        var partly = await SetAsync(portal, HttpMethod.Put, room, "good", "");

        Assert.Equal("The value cannot be an empty string. (Parameter 'name')", empty.ErrorMessage);
        Assert.Equal("   ", blank.Response.GetValue<string>());
        Assert.Equal("The field Name must be a string with a maximum length of 255.", Error(tooLong, "Name"));
        Assert.Equal(
            "JSON deserialization for type 'ASC.Files.ApiModels.RequestDto.CreateTagRequestDto' was missing required properties including: 'name'.",
            Error(missing, "$"));
        Assert.Equal("The Names field is required.", Error(none, "BatchTags.Names"));
        Assert.Equal(400, partly.Status);
        Assert.Empty(portal.Emulator.GetRoom(room).Tags);
    }

    private static string Error(TestAnswer answer, string key) => answer.Response["errors"]![key]![0]!.GetValue<string>();

    private static IEnumerable<string> Names(TestAnswer answer) => Names(answer.Response);

    private static IEnumerable<string> Names(JsonNode list) => list.AsArray().Select(name => name!.GetValue<string>());

    private static Task<TestAnswer> CreateAsync(TestPortal portal, string name, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, "tags", new JsonObject { ["name"] = name }, key);

    private static Task<TestAnswer> SetAsync(TestPortal portal, HttpMethod method, RoomId room, params string[] names) =>
        portal.SendAsync(method, $"rooms/{room}/tags", new JsonObject { ["names"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) });

    private static Task<TestAnswer> TagAsync(TestPortal portal, RoomId room, string key, string name) =>
        portal.SendAsync(HttpMethod.Put, $"rooms/{room}/tags", new JsonObject { ["names"] = new JsonArray(name) }, key);
}
