using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Operations;

public sealed class OperationTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_finished_operation_is_handed_out_once()
    {
        await using var portal = await TestPortal.StartAsync();
        var started = await DeleteAsync(portal, await portal.CreateRoomAsync());
        Assert.False(started.Response["finished"]!.GetValue<bool>());

        var first = (await portal.GetAsync("fileops")).Response.AsArray();
        var second = (await portal.GetAsync("fileops")).Response.AsArray();

        var operation = Assert.Single(first)!;
        Assert.Equal(started.Response["id"]!.GetValue<string>(), operation["id"]!.GetValue<string>());
        Assert.Equal("""{"Operation":2,"progress":100,"error":"","processed":"1","finished":true,"status":2}""", Rest(operation));
        Assert.Empty(second);
    }

    [Fact]
    public async Task The_answer_to_a_deletion_is_the_first_deletion_and_uses_up_finished_ones()
    {
        await using var portal = await TestPortal.StartAsync();
        var first = await DeleteAsync(portal, await portal.CreateRoomAsync());
        var rest = await portal.CreateRoomAsync();

        var second = await DeleteAsync(portal, rest);

        Assert.Equal(first.Response["id"]!.GetValue<string>(), second.Response["id"]!.GetValue<string>());
        Assert.True(second.Response["finished"]!.GetValue<bool>());
        Assert.Single((await portal.GetAsync("fileops")).Response.AsArray());
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task Work_takes_the_time_that_is_set()
    {
        await using var portal = await TestPortal.StartAsync(new() { TimeProvider = _time, OperationDuration = TimeSpan.FromSeconds(10) });
        var room = await portal.CreateRoomAsync();
        await DeleteAsync(portal, room);

        _time.Advance(TimeSpan.FromSeconds(9));
        var running = Assert.Single((await portal.GetAsync("fileops")).Response.AsArray())!;
        Assert.Equal("""{"Operation":2,"progress":0,"error":"","processed":"0","finished":false,"status":1}""", Rest(running));
        Assert.Single(portal.Emulator.Rooms);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Theory]
    [InlineData(59, 1)]
    [InlineData(60, 0)]
    public async Task A_result_that_nobody_reads_is_forgotten_after_a_minute(int seconds, int kept)
    {
        await using var portal = await TestPortal.StartAsync(new() { TimeProvider = _time });
        await DeleteAsync(portal, await portal.CreateRoomAsync());

        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(kept, (await portal.GetAsync("fileops")).Response.AsArray().Count);
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task With_delete_after_the_end_is_never_seen()
    {
        await using var portal = await TestPortal.StartAsync();
        await DeleteAsync(portal, await portal.CreateRoomAsync(), deleteAfter: true);

        Assert.Empty((await portal.GetAsync("fileops")).Response.AsArray());
        Assert.Empty(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task An_id_reads_one_operation_and_leaves_the_others()
    {
        await using var portal = await TestPortal.StartAsync(new() { TimeProvider = _time, OperationDuration = TimeSpan.FromSeconds(1) });
        await DeleteAsync(portal, await portal.CreateRoomAsync());
        await DeleteAsync(portal, await portal.CreateRoomAsync());
        var both = (await portal.GetAsync("fileops")).Response.AsArray();
        _time.Advance(TimeSpan.FromSeconds(1));

        var one = (await portal.GetAsync($"fileops?id={both[1]!["id"]}")).Response.AsArray();
        var others = (await portal.GetAsync("fileops/delete")).Response.AsArray();

        Assert.Equal(both[1]!["id"]!.ToString(), Assert.Single(one)!["id"]!.ToString());
        Assert.Equal(both[0]!["id"]!.ToString(), Assert.Single(others)!["id"]!.ToString());
    }

    [Fact]
    public async Task Operations_are_those_of_the_caller()
    {
        await using var portal = await TestPortal.StartAsync();
        var other = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("other@example.com", EmulatedUserRole.DocSpaceAdmin));
        await DeleteAsync(portal, await portal.CreateRoomAsync());

        Assert.Empty((await portal.GetAsync("fileops", other)).Response.AsArray());
        Assert.Empty((await portal.SendRawAsync(HttpMethod.Get, "fileops", null, null)).Response.AsArray());
        Assert.Single((await portal.GetAsync("fileops")).Response.AsArray());
    }

    [Fact]
    public async Task What_is_terminated_looks_like_a_success_that_did_nothing()
    {
        await using var portal = await TestPortal.StartAsync(new() { TimeProvider = _time, OperationDuration = TimeSpan.FromSeconds(10) });
        await DeleteAsync(portal, await portal.CreateRoomAsync());

        var answer = await portal.SendAsync(HttpMethod.Put, "fileops/terminate", null);
        var operation = Assert.Single((await portal.GetAsync("fileops")).Response.AsArray())!;

        Assert.Empty(answer.Response.AsArray());
        Assert.Equal("""{"Operation":2,"progress":100,"error":"","processed":"0","finished":true,"status":2}""", Rest(operation));
        Assert.Single(portal.Emulator.Rooms);
    }

    [Fact]
    public async Task A_terminated_duplicate_shows_the_folder_of_rooms_and_no_copy()
    {
        await using var portal = await TestPortal.StartAsync(new() { TimeProvider = _time, OperationDuration = TimeSpan.FromSeconds(10) });
        var room = await portal.CreateRoomAsync();
        await portal.SendAsync(HttpMethod.Put, "fileops/duplicate", new JsonObject { ["folderIds"] = new JsonArray(int.Parse(room.ToString(), CultureInfo.InvariantCulture)) });

        await portal.SendAsync(HttpMethod.Put, "fileops/terminate", null);
        var operation = Assert.Single((await portal.GetAsync("fileops")).Response.AsArray())!;

        Assert.Equal("Rooms", Assert.Single(operation["folders"]!.AsArray())!["title"]!.GetValue<string>());
        Assert.Single(portal.Emulator.Rooms);
    }

    [Theory]
    [InlineData("Import", "Specified argument was out of the range of valid values.")]
    [InlineData("6", "Specified argument was out of the range of valid values.")]
    public async Task Kinds_that_the_server_does_not_list_are_refused(string kind, string message)
    {
        await using var portal = await TestPortal.StartAsync();

        var answer = await portal.GetAsync("fileops/" + kind);

        Assert.Equal(400, answer.Status);
        Assert.Equal(message, answer.ErrorMessage);
    }

    [Fact]
    public async Task An_unknown_kind_is_a_validation_error()
    {
        await using var portal = await TestPortal.StartAsync();

        var answer = await portal.GetAsync("fileops/bogus");

        Assert.Equal(400, answer.Status);
        Assert.Equal("The value 'bogus' is not valid for OperationType.", answer.Response["errors"]!["operationType"]![0]!.GetValue<string>());
    }

    private static Task<TestAnswer> DeleteAsync(TestPortal portal, RoomId room, bool deleteAfter = false) =>
        portal.SendAsync(HttpMethod.Delete, $"rooms/{room}", new JsonObject { ["deleteAfter"] = deleteAfter });

    private static string Rest(JsonNode operation)
    {
        var copy = operation.DeepClone().AsObject();
        copy.Remove("id");
        return copy.ToJsonString();
    }
}
