using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Templates;

public sealed class TemplateTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(56));

    [Fact]
    public async Task A_room_becomes_a_template_and_the_template_a_room()
    {
        await using var portal = await StartAsync();
        var source = await portal.CreateRoomAsync();

        Assert.False((await portal.GetAsync("roomtemplate/status")).Json.AsObject().ContainsKey("response"));
        var start = await TemplateAsync(portal, new JsonObject { ["roomId"] = Number(source), ["title"] = "Tpl", ["tags"] = new JsonArray("t1") });
        var template = (await portal.GetAsync("roomtemplate/status")).Response;
        var id = template["templateId"]!.GetValue<int>();
        var row = (await portal.GetAsync($"rooms/{id}")).Response;
        await FromAsync(portal, new JsonObject { ["templateId"] = id, ["title"] = new string('t', 200) });
        var room = (await portal.GetAsync("rooms/fromTemplate/status")).Response;

        Assert.Equal("""{"templateId":-1,"progress":0,"error":"","isCompleted":false}""", start.Response.ToJsonString());
        Assert.Equal((100, true), (template["progress"]!.GetValue<int>(), template["isCompleted"]!.GetValue<bool>()));
        Assert.Equal((6, 30, "Tpl", "t1"), (row["parentId"]!.GetValue<int>(), row["rootFolderType"]!.GetValue<int>(), row["title"]!.GetValue<string>(), row["tags"]![0]!.GetValue<string>()));
        var made = portal.Emulator.GetRoom(room["roomId"]!.GetValue<int>());
        Assert.Equal((170, 0), (made.Title.Length, made.Tags.Count));
        Assert.Equal([id], await ListedAsync(portal, "Templates"));
        Assert.DoesNotContain(id, await ListedAsync(portal, "Any"));
    }

    [Fact]
    public async Task A_status_is_forgotten_a_minute_after_the_end()
    {
        await using var portal = await StartAsync();
        await TemplateAsync(portal, new JsonObject { ["roomId"] = Number(await portal.CreateRoomAsync()), ["title"] = "Tpl" });

        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.NotNull((await portal.GetAsync("roomtemplate/status")).Json["response"]);
        _time.Advance(TimeSpan.FromSeconds(1));

        var gone = (await portal.GetAsync("roomtemplate/status")).Json;
        Assert.Equal((null, 0), (gone["response"], gone["count"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_start_while_another_job_runs_is_lost()
    {
        await using var portal = await StartAsync(TimeSpan.FromSeconds(10));
        var room = Number(await portal.CreateRoomAsync());

        await TemplateAsync(portal, new JsonObject { ["roomId"] = room, ["title"] = "First" });
        _time.Advance(TimeSpan.FromSeconds(5));
        var second = await TemplateAsync(portal, new JsonObject { ["roomId"] = room, ["title"] = "Second" });
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(200, second.Status);
        Assert.True((await portal.GetAsync("roomtemplate/status")).Response["isCompleted"]!.GetValue<bool>());
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(["Room", "First"], portal.Emulator.Rooms.Select(known => known.Title));
    }

    [Theory]
    [InlineData("""{"roomId":999999,"title":"x"}""", "Object reference not set to an instance of an object.", 1)]
    [InlineData("""{"roomId":0}""", "Value cannot be null. (Parameter 'title')", 1)]
    [InlineData("""{"roomId":0,"title":"x","cover":"nope"}""", "Value does not fall within the expected range. (Parameter 'icon')", 1)]
    [InlineData("""{"roomId":0,"title":"x","logo":{"tmpFile":"nope.png","width":1,"height":1}}""", "Access denied", 2)]
    public async Task What_fails_is_told_by_the_status_alone_and_may_leave_a_template_behind(string text, string error, int rooms)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var body = JsonNode.Parse(text)!;
        body["roomId"] = body["roomId"]!.GetValue<int>() == 0 ? Number(room) : 999999;

        var start = await TemplateAsync(portal, body);
        var status = (await portal.GetAsync("roomtemplate/status")).Response;

        Assert.Equal(200, start.Status);
        Assert.Equal((-1, 0, error, true), (status["templateId"]!.GetValue<int>(), status["progress"]!.GetValue<int>(), status["error"]!.GetValue<string>(), status["isCompleted"]!.GetValue<bool>()));
        Assert.Equal(rooms, portal.Emulator.Rooms.Count);
    }

    [Theory]
    [InlineData(9, "")]
    [InlineData(11, "You don't have enough permission to view the folder content")]
    [InlineData(0, "You don't have enough permission to view the folder content")]
    public async Task Only_who_may_change_a_room_makes_a_template_of_it(int access, string error)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var person = portal.Emulator.AddUser("radmin@x.example", EmulatedUserRole.RoomAdmin);
        await portal.InviteAsync(room, TestPortal.ById(person.Id, access));

        await TemplateAsync(portal, new JsonObject { ["roomId"] = Number(room), ["title"] = "x" }, portal.Emulator.CreateApiKey(person));

        Assert.Equal(error, (await portal.GetAsync("roomtemplate/status")).Response["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task Templates_are_shown_to_room_admins_whom_they_are_shared_with_and_to_nobody_else()
    {
        await using var portal = await StartAsync();
        var roomAdmin = portal.Emulator.AddUser("radmin@x.example", EmulatedUserRole.RoomAdmin);
        var admin = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.DocSpaceAdmin));
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        var id = await MakeAsync(portal, new JsonArray(roomAdmin.Email, user.Email, "nobody@x.example"));

        Assert.Equal([id], await ListedAsync(portal, "Templates", portal.Emulator.CreateApiKey(roomAdmin)));
        Assert.Empty(await ListedAsync(portal, "Templates", portal.Emulator.CreateApiKey(user)));
        Assert.Empty(await ListedAsync(portal, "Templates", admin));
        Assert.Equal(2, portal.Members(id).Count);
        Assert.All(portal.Members(id), member => Assert.Equal(2, member.Value));
    }

    [Fact]
    public async Task A_template_takes_readers_who_can_make_rooms_and_no_links()
    {
        await using var portal = await StartAsync();
        var roomAdmin = portal.Emulator.AddUser("radmin@x.example", EmulatedUserRole.RoomAdmin);
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        var id = await MakeAsync(portal);

        Assert.Equal(200, (await portal.InviteAsync(id, notify: true, TestPortal.ById(roomAdmin.Id, 2))).Status);
        Assert.Equal(403, (await portal.InviteAsync(id, TestPortal.ById(roomAdmin.Id, 10))).Status);
        Assert.Equal(403, (await portal.InviteAsync(id, TestPortal.ById(user.Id, 2))).Status);
        Assert.Equal(403, (await portal.InviteAsync(id, TestPortal.ByEmail("new@x.example", 2))).Status);
        Assert.Equal(403, (await portal.SendAsync(HttpMethod.Put, $"rooms/{id}/links", new JsonObject { ["linkType"] = 0, ["access"] = 2 })).Status);
        Assert.Equal(403, (await portal.GetAsync($"rooms/{id}/link")).Status);
        Assert.Equal(404, (await portal.SendAsync(HttpMethod.Put, $"rooms/{id}/archive", new JsonObject())).Status);
        Assert.Empty(portal.Emulator.Emails);
    }

    [Fact]
    public async Task A_public_template_serves_room_admins_and_not_guests()
    {
        await using var portal = await StartAsync();
        var roomAdmin = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("radmin@x.example", EmulatedUserRole.RoomAdmin));
        var guest = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest));
        var id = await MakeAsync(portal);
        var foreign = await portal.GetAsync($"roomtemplate/{id}/public", roomAdmin);

        var set = await PublishAsync(portal, id, isPublic: true);

        Assert.Equal((403, "Access denied"), (foreign.Status, foreign.ErrorMessage));
        Assert.Equal((200, false), (set.Status, set.Json.AsObject().ContainsKey("response")));
        Assert.True((await portal.GetAsync($"roomtemplate/{id}/public", roomAdmin)).Response.GetValue<bool>());
        await FromAsync(portal, new JsonObject { ["templateId"] = Number(id), ["title"] = "x" }, guest);
        Assert.Equal("You don't have enough permission to view the folder content", (await portal.GetAsync("rooms/fromtemplate/status", guest)).Response["error"]!.GetValue<string>());
        await FromAsync(portal, new JsonObject { ["templateId"] = Number(id), ["title"] = "x" }, roomAdmin);
        Assert.Equal("", (await portal.GetAsync("rooms/fromtemplate/status")).Response["error"]!.GetValue<string>());
        Assert.Equal(403, (await PublishAsync(portal, id, isPublic: false, roomAdmin)).Status);
        Assert.Equal((404, "Item not found"), await StatusAsync(PublishAsync(portal, 999999, isPublic: true)));
        Assert.Equal(400, (await portal.GetAsync("roomtemplate/abc/public")).Status);
    }

    [Fact]
    public async Task Publishing_an_ordinary_room_takes_its_members_out()
    {
        await using var portal = await StartAsync();
        var editor = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, TestPortal.ById(editor.Id, 10));

        await PublishAsync(portal, room, isPublic: true);
        var everyone = (await portal.GetAsync($"rooms/{room}/share")).Response.AsArray();
        await PublishAsync(portal, room, isPublic: false);

        Assert.Equal("""{"id":"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e","name":"Everyone","isSystem":true}""", everyone[1]!["sharedToGroup"]!.ToJsonString());
        Assert.Equal(2, everyone.Count);
        Assert.Empty(portal.Members(room));
    }

    private Task<TestPortal> StartAsync(TimeSpan duration = default) =>
        TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = _time, OperationDuration = duration });

    private static Task<TestAnswer> TemplateAsync(TestPortal portal, JsonNode body, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, "roomtemplate", body, key);

    private static Task<TestAnswer> FromAsync(TestPortal portal, JsonNode body, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, "rooms/fromTemplate", body, key);

    private static Task<TestAnswer> PublishAsync(TestPortal portal, RoomId id, bool isPublic, string? key = null) =>
        portal.SendAsync(HttpMethod.Put, "roomtemplate/public", new JsonObject { ["id"] = Number(id), ["public"] = isPublic }, key);

    private static async Task<RoomId> MakeAsync(TestPortal portal, JsonArray? share = null)
    {
        var room = await portal.CreateRoomAsync();
        await TemplateAsync(portal, new JsonObject { ["roomId"] = Number(room), ["title"] = "Tpl", ["share"] = share });
        return (await portal.GetAsync("roomtemplate/status")).Response["templateId"]!.GetValue<int>();
    }

    private static async Task<RoomId[]> ListedAsync(TestPortal portal, string area, string? key = null) =>
        [.. (await portal.GetAsync($"rooms?searchArea={area}", key)).Response["folders"]!.AsArray().Select(room => new RoomId(room!["id"]!.GetValue<int>()))];

    private static async Task<(int Status, string? Message)> StatusAsync(Task<TestAnswer> answer) => ((await answer).Status, (await answer).ErrorMessage);

    private static int Number(RoomId id) => id.TryGetNumber(out var number) ? number : throw new ArgumentException("This room has no number.", nameof(id));
}
