using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Rooms;

/// <summary>Lists are kept between pages; none may be kept too long.</summary>
public sealed class RoomListTests
{
    private const string Pages = "rooms?sortBy=AZ&count=2";

    [Fact]
    public async Task Every_change_shows_in_the_next_page()
    {
        await using var portal = await TestPortal.StartAsync();
        var first = await portal.CreateRoomAsync(title: "b");
        await portal.CreateRoomAsync(title: "d");
        Assert.Equal(["b", "d"], await TitlesAsync(portal));

        await portal.CreateRoomAsync(title: "a");
        Assert.Equal(["a", "b"], await TitlesAsync(portal));

        await portal.SendAsync(HttpMethod.Put, $"rooms/{first}", new JsonObject { ["title"] = "c" });
        Assert.Equal(["a", "c"], await TitlesAsync(portal));

        await portal.SendAsync(HttpMethod.Put, $"rooms/{first}/pin", body: null);
        Assert.Equal(["c", "a"], await TitlesAsync(portal));

        await portal.SendAsync(HttpMethod.Put, $"rooms/{first}/archive", new JsonObject());
        Assert.Equal(["a", "d"], await TitlesAsync(portal));

        portal.Emulator.AddRoom("0", RoomType.Custom);
        Assert.Equal(["0", "a"], await TitlesAsync(portal));
    }

    [Fact]
    public async Task Background_work_shows_when_it_is_done()
    {
        await using var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { OperationDuration = TimeSpan.FromMilliseconds(200) });
        var room = await portal.CreateRoomAsync(title: "a");
        await portal.SendAsync(HttpMethod.Put, $"rooms/{room}/archive", new JsonObject());

        while ((await TitlesAsync(portal)).Any())
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(["a"], await TitlesAsync(portal, "&searchArea=Archive"));
    }

    [Fact]
    public async Task Pages_of_different_lists_are_not_mixed_up()
    {
        await using var portal = await TestPortal.StartAsync();
        var other = portal.Emulator.AddUser("other@example.com", EmulatedUserRole.RoomAdmin);
        var key = portal.Emulator.CreateApiKey(other);
        foreach (var title in (string[])["a", "b", "c"])
        {
            portal.Emulator.AddRoom(title, RoomType.Custom);
        }

        portal.Emulator.AddRoom("d", RoomType.Public, other);

        Assert.Equal(["a", "b"], await TitlesAsync(portal));
        Assert.Equal(["c", "d"], await TitlesAsync(portal, "&startIndex=2"));
        Assert.Equal(["d", "c"], await TitlesAsync(portal, "&sortOrder=descending"));
        Assert.Equal(["b", "a"], await TitlesAsync(portal, "&sortOrder=descending&startIndex=2"));
        Assert.Equal(["d"], await TitlesAsync(portal, "&type=6"));
        Assert.Equal(["b"], await TitlesAsync(portal, "&filterValue=B"));
        Assert.Equal(["d"], await TitlesAsync(portal, "", key));
        Assert.Equal(["a", "b"], await TitlesAsync(portal));
    }

    [Fact]
    public async Task Rooms_that_were_there_before_the_first_request_are_as_the_others()
    {
        await using var portal = await TestPortal.StartAsync();
        var member = portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User);

        var room = portal.Emulator.AddRoom(" Due/diligence ", RoomType.Public);
        var created = await portal.CreateRoomAsync(RoomType.Public, " Due/diligence ");

        Assert.Equal(("Due_diligence", RoomType.Public, portal.Emulator.Owner), (room.Title, room.Type, room.Owner));
        var expected = (await portal.GetAsync($"rooms/{created}")).Response.AsObject();
        var seeded = (await portal.GetAsync($"rooms/{room.Id}")).Response.AsObject();
        Assert.All(expected.Select(property => property.Key).Except(["id", "created", "updated", "logo"]), name =>
            Assert.Equal(expected[name]?.ToJsonString(), seeded[name]?.ToJsonString()));
        Assert.Throws<ArgumentException>(() => portal.Emulator.AddRoom("Room", RoomType.Custom, member));
        Assert.Throws<ArgumentOutOfRangeException>(() => portal.Emulator.AddRoom("Room", (RoomType)3));
    }

    private static async Task<IEnumerable<string>> TitlesAsync(TestPortal portal, string filters = "", string? key = null) =>
        (await portal.GetAsync(Pages + filters, key)).Response["folders"]!.AsArray().Select(row => row!["title"]!.GetValue<string>());
}
