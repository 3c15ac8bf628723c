using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Rooms;

public sealed class NewsTests
{
    [Fact]
    public async Task New_files_are_listed_by_days_and_counted_until_they_are_marked_as_read()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));
        await using var portal = await TestPortal.StartAsync(new() { TimeProvider = time });
        var member = portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User);
        var key = portal.Emulator.CreateApiKey(member);
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, TestPortal.ById(member.Id, 2));
        portal.Emulator.Content.AddFile(room, "first.docx");
        time.Advance(TimeSpan.FromDays(1));
        portal.Emulator.Content.AddFile(room, "second.docx");

        var news = await portal.GetAsync($"rooms/{room}/news", key);
        var all = await portal.GetAsync("rooms/news", key);

        Assert.Equal(2, news.Json["count"]!.GetValue<int>());
        Assert.Equal(["second.docx", "first.docx"], news.Response.AsArray().Select(day => day!["items"]![0]!["title"]!.GetValue<string>()));
        Assert.Equal("2026-01-02T00:00:00.0000000Z", news.Response[0]!["date"]!.GetValue<string>());
        Assert.Equal(room.ToString(), all.Response[1]!["items"]![0]!["room"]!["id"]!.ToString());
        Assert.Equal("first.docx", all.Response[1]!["items"]![0]!["items"]![0]!["title"]!.GetValue<string>());
        Assert.Equal(2, (await portal.GetAsync($"rooms/{room}", key)).Response["new"]!.GetValue<int>());
        Assert.Empty((await portal.GetAsync("fileops", key)).Response.AsArray());

        await portal.SendAsync(HttpMethod.Put, "fileops/markasread", new JsonObject { ["folderIds"] = new JsonArray(room.ToString()) }, key);
        Assert.Equal(0, (await portal.GetAsync($"rooms/{room}", key)).Response["new"]!.GetValue<int>());
    }

    [Fact]
    public async Task Looking_at_no_news_starts_an_operation_that_marks_all_as_read()
    {
        await using var portal = await TestPortal.StartAsync();

        var news = await portal.GetAsync($"rooms/{await portal.CreateRoomAsync()}/news");

        Assert.Empty(news.Response.AsArray());
        Assert.Equal(0, news.Json["count"]!.GetValue<int>());
        Assert.Equal(4, Assert.Single((await portal.GetAsync("fileops")).Response.AsArray())!["Operation"]!.GetValue<int>());
    }

    [Fact]
    public async Task Unknown_and_strange_rooms_have_no_news()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User));

        var strange = await portal.GetAsync($"rooms/{await portal.CreateRoomAsync()}/news", key);
        var unknown = await portal.GetAsync("rooms/999/news");

        Assert.Equal((403, "Access denied"), (strange.Status, strange.ErrorMessage));
        Assert.Equal((404, "The required folder was not found"), (unknown.Status, unknown.ErrorMessage));
    }
}
