using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Exports;

public sealed class IndexExportTests
{
    private const string Refusal = "You don't have enough permission to perform the operation";
    private const string Status = "rooms/indexexport";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_index_of_a_room_becomes_a_file_of_who_asked_for_it()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await CreateAsync(portal);

        var started = await StartAsync(portal, room);
        var first = await portal.GetAsync(Status);
        var second = await portal.GetAsync(Status);

        var id = $"DocumentBuilderTask_1_{portal.Emulator.Owner.Id}";
        Assert.Equal(1, started.Json["count"]!.GetValue<int>());
        Assert.Equal(
            $$"""{"id":"{{id}}","error":"","percentage":0,"isCompleted":false,"status":0,"resultFileId":0,"resultFileName":"","resultFileUrl":""}""",
            started.Response.ToJsonString());
        Assert.Equal(
            $$"""{"id":"{{id}}","error":"","percentage":100,"isCompleted":true,"status":2,"resultFileId":1,"resultFileName":"Indexed_index.xlsx","resultFileUrl":"/doceditor?fileId=1"}""",
            first.Response.ToJsonString());
        Assert.Equal(first.Response.ToJsonString(), second.Response.ToJsonString());
        Assert.Empty(portal.Emulator.Content.In(room));
    }

    [Fact]
    public async Task An_export_takes_its_time_and_is_forgotten_a_minute_after_its_end()
    {
        await using var portal = await StartSlowAsync();
        await StartAsync(portal, await CreateAsync(portal));

        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.False((await portal.GetAsync(Status)).Response["isCompleted"]!.GetValue<bool>());
        _time.Advance(TimeSpan.FromSeconds(60));
        Assert.True((await portal.GetAsync(Status)).Response["isCompleted"]!.GetValue<bool>());
        _time.Advance(TimeSpan.FromSeconds(1));
        AssertNothing(await portal.GetAsync(Status));
    }

    [Fact]
    public async Task A_second_start_gets_the_running_export_whatever_its_room_and_a_finished_one_is_replaced()
    {
        await using var portal = await StartSlowAsync();
        await StartAsync(portal, await CreateAsync(portal, "First"));
        _time.Advance(TimeSpan.FromSeconds(5));
        var other = await CreateAsync(portal, "Second");
        await StartAsync(portal, other);

        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("First_index.xlsx", (await portal.GetAsync(Status)).Response["resultFileName"]!.GetValue<string>());

        Assert.False((await StartAsync(portal, other)).Response["isCompleted"]!.GetValue<bool>());
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("Second_index.xlsx", (await portal.GetAsync(Status)).Response["resultFileName"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_cancelled_export_is_gone_and_makes_no_file()
    {
        await using var portal = await StartSlowAsync();
        var room = await CreateAsync(portal);
        await StartAsync(portal, room);

        AssertNothing(await portal.SendAsync(HttpMethod.Delete, Status, null));
        AssertNothing(await portal.SendAsync(HttpMethod.Delete, Status, null));
        _time.Advance(TimeSpan.FromSeconds(10));
        AssertNothing(await portal.GetAsync(Status));

        await StartAsync(portal, room);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, (await portal.GetAsync(Status)).Response["resultFileId"]!.GetValue<int>());
    }

    [Fact]
    public async Task Everybody_has_an_own_export()
    {
        await using var portal = await TestPortal.StartAsync();
        var admin = portal.Emulator.AddUser("admin@example.com", EmulatedUserRole.DocSpaceAdmin);
        var key = portal.Emulator.CreateApiKey(admin);
        var room = await CreateAsync(portal);

        await StartAsync(portal, room);
        AssertNothing(await portal.GetAsync(Status, key));
        await portal.SendAsync(HttpMethod.Delete, Status, null, key);
        var second = await StartAsync(portal, room, key);

        Assert.Equal($"DocumentBuilderTask_1_{admin.Id}", second.Response["id"]!.GetValue<string>());
        Assert.True((await portal.GetAsync(Status)).Response["isCompleted"]!.GetValue<bool>());
    }

    [Fact]
    public async Task An_export_fails_when_its_room_is_gone()
    {
        await using var portal = await StartSlowAsync();
        var room = await CreateAsync(portal);
        await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject());
        _time.Advance(TimeSpan.FromSeconds(5));
        await StartAsync(portal, room);

        _time.Advance(TimeSpan.FromSeconds(10));
        var failed = (await portal.GetAsync(Status)).Response;

        Assert.Equal((true, 4, 0), (failed["isCompleted"]!.GetValue<bool>(), failed["status"]!.GetValue<int>(), failed["resultFileId"]!.GetValue<int>()));
        Assert.NotEqual("", failed["error"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(9, 200, null)]
    [InlineData(10, 403, Refusal)]
    [InlineData(0, 403, "You don't have enough permission to view the folder content")]
    public async Task Managers_export_and_other_members_do_not(int access, int status, string? message)
    {
        await using var portal = await TestPortal.StartAsync();
        var person = portal.Emulator.AddUser("person@example.com", EmulatedUserRole.RoomAdmin);
        var room = await CreateAsync(portal, type: RoomType.VirtualData);
        if (access > 0)
        {
            await portal.InviteAsync(room, TestPortal.ById(person.Id, access));
        }

        var answer = await StartAsync(portal, room, portal.Emulator.CreateApiKey(person));

        Assert.Equal((status, message), (answer.Status, status == 200 ? null : answer.ErrorMessage));
    }

    [Fact]
    public async Task Rooms_without_an_index_archived_and_unknown_ones_are_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        var archived = await CreateAsync(portal);
        await portal.SendAsync(HttpMethod.Put, $"rooms/{archived}/archive", new JsonObject());

        var plain = await StartAsync(portal, await portal.CreateRoomAsync());
        var old = await StartAsync(portal, archived);
        var unknown = await StartAsync(portal, 999);

        Assert.Equal((403, Refusal), (plain.Status, plain.ErrorMessage));
        Assert.Equal((403, Refusal), (old.Status, old.ErrorMessage));
        Assert.Equal((404, "The required folder was not found"), (unknown.Status, unknown.ErrorMessage));
        AssertNothing(await portal.GetAsync(Status));
    }

    private Task<TestPortal> StartSlowAsync() =>
        TestPortal.StartAsync(new() { TimeProvider = _time, OperationDuration = TimeSpan.FromSeconds(10) });

    private static async Task<RoomId> CreateAsync(TestPortal portal, string title = "Indexed", RoomType type = RoomType.VirtualData)
    {
        var room = await portal.CreateRoomAsync(type, title);
        Assert.Equal(200, (await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", new JsonObject { ["indexing"] = true })).Status);
        return room;
    }

    private static Task<TestAnswer> StartAsync(TestPortal portal, RoomId room, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, $"rooms/{room}/indexexport", null, key);

    private static void AssertNothing(TestAnswer answer)
    {
        Assert.Equal((200, 0), (answer.Status, answer.Json["count"]!.GetValue<int>()));
        Assert.Null(answer.Json["response"]);
    }
}
