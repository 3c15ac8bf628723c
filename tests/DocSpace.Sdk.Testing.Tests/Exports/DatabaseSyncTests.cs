using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Exports;

public sealed class DatabaseSyncTests
{
    private const string Refusal = "You don't have enough permission to perform the operation";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Without_a_database_the_start_fails_and_there_is_nothing_to_read()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync(RoomType.FormFilling);

        var started = await StartAsync(portal, room);
        var read = await portal.GetAsync(Path(room));

        Assert.Equal((500, "Bad request."), (started.Status, started.ErrorMessage));
        Assert.Equal("Microsoft.AspNetCore.Http.BadHttpRequestException", started.Json["error"]!["type"]!.GetValue<string>());
        Assert.Equal(-2146232800, started.Json["error"]!["hresult"]!.GetValue<int>());
        Assert.Equal((200, 0), (read.Status, read.Json["count"]!.GetValue<int>()));
        Assert.Null(read.Json["response"]);
    }

    [Fact]
    public async Task A_transfer_belongs_to_its_room_and_ends_after_its_time()
    {
        await using var portal = await StartWithDatabaseAsync();
        var room = await portal.CreateRoomAsync(RoomType.FormFilling);
        var manager = portal.Emulator.AddUser("manager@example.com", EmulatedUserRole.RoomAdmin);
        await portal.InviteAsync(room, TestPortal.ById(manager.Id, 9));
        var key = portal.Emulator.CreateApiKey(manager);

        var started = await StartAsync(portal, room);
        _time.Advance(TimeSpan.FromSeconds(6));
        await StartAsync(portal, room, key);
        _time.Advance(TimeSpan.FromSeconds(4));
        var finished = await portal.GetAsync(Path(room), key);

        Assert.Equal(Row(room, percentage: 0, "false", status: 0), started.Response.ToJsonString());
        Assert.Equal(Row(room, percentage: 100, "true", status: 2), finished.Response.ToJsonString());
        _time.Advance(TimeSpan.FromSeconds(60));
        Assert.Null((await portal.GetAsync(Path(room))).Json["response"]);
    }

    [Fact]
    public async Task The_server_stumbles_over_a_room_that_is_not_there()
    {
        await using var portal = await StartWithDatabaseAsync();

        var answers = new[] { await portal.GetAsync(Path(999)), await StartAsync(portal, 999) };

        Assert.All(answers, static answer =>
            Assert.Equal((500, "System.NullReferenceException"), (answer.Status, answer.Json["error"]!["type"]!.GetValue<string>())));
    }

    [Theory]
    [InlineData(RoomType.Custom, null)]
    [InlineData(RoomType.FormFilling, EmulatedUserRole.User)]
    [InlineData(RoomType.FormFilling, EmulatedUserRole.DocSpaceAdmin)]
    public async Task Only_those_who_may_change_a_room_for_forms_are_let_in(RoomType type, EmulatedUserRole? stranger)
    {
        await using var portal = await StartWithDatabaseAsync();
        var room = await portal.CreateRoomAsync(type);
        var key = stranger is { } role ? portal.Emulator.CreateApiKey(portal.Emulator.AddUser("person@example.com", role)) : null;

        var started = await StartAsync(portal, room, key);
        var read = await portal.GetAsync(Path(room), key);

        Assert.Equal((403, Refusal), (started.Status, started.ErrorMessage));
        Assert.Equal((403, Refusal), (read.Status, read.ErrorMessage));
    }

    private Task<TestPortal> StartWithDatabaseAsync() => TestPortal.StartAsync(
        new() { HasExternalDatabase = true, TimeProvider = _time, OperationDuration = TimeSpan.FromSeconds(10) });

    private static string Path(RoomId room) => $"rooms/{room}/externalDbSync";

    private static string Row(RoomId room, int percentage, string completed, int status) =>
        $$"""{"id":"ExternalDbSyncTask_1_{{room}}","percentage":{{percentage}},"isCompleted":{{completed}},"status":{{status}},"forms":[]}""";

    private static Task<TestAnswer> StartAsync(TestPortal portal, RoomId room, string? key = null) =>
        portal.SendAsync(HttpMethod.Post, Path(room), null, key);
}
