using System.Text.Json.Nodes;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class PagingTests
{
    private const int Read = 2;

    [Theory]
    [InlineData("", 8, 8)]
    [InlineData("?count=3", 3, 3)]
    [InlineData("?count=3&startIndex=6", 2, 2)]
    [InlineData("?startIndex=8", 0, 0)]
    [InlineData("?count=2&startIndex=5000", 0, -4992)]
    public async Task The_count_of_members_goes_on_below_zero_behind_the_end(string query, int rows, int count)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, [.. Enumerable.Range(0, 7).Select(number => ByEmail($"m{number}@x.example", Read))]);

        var answer = await portal.GetAsync($"rooms/{room}/share{query}");

        Assert.Equal((rows, count, 8), (answer.Response.AsArray().Count, answer.Json["count"]!.GetValue<int>(), answer.Json["total"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Without_a_count_a_page_has_a_hundred_members()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        await portal.InviteAsync(room, [.. Enumerable.Range(0, 120).Select(number => ByEmail($"m{number}@x.example", Read))]);

        Assert.Equal(100, (await portal.GetAsync($"rooms/{room}/share")).Response.AsArray().Count);
    }

    [Fact]
    public async Task Members_come_by_kind_then_access_then_address()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();
        var manager = portal.Emulator.AddUser("z@x.example", EmulatedUserRole.RoomAdmin);
        var group = portal.Emulator.AddGroup("Group", manager);
        await portal.InviteAsync(
            room, ByEmail("b@x.example", Read), ByEmail("A@x.example", Read), ByEmail("c@x.example", 10), ById(manager.Id, 9), ById(group.Id, Read));

        Assert.Equal(
            ["owner@emulator.example", "Group", "z@x.example", "c@x.example", "A@x.example", "b@x.example"],
            (await portal.GetAsync($"rooms/{room}/share")).Response.AsArray().Select(Name));
        Assert.Equal(["Group"], (await portal.GetAsync($"rooms/{room}/share?filterType=32")).Response.AsArray().Select(Name));
        Assert.DoesNotContain("Group", (await portal.GetAsync($"rooms/{room}/share?filterType=User")).Response.AsArray().Select(Name));
    }

    [Fact]
    public async Task Rooms_are_paged_and_counted()
    {
        await using var portal = await StartAsync();
        foreach (var title in (string[])["c", "a", "B", "d"])
        {
            await portal.CreateRoomAsync(title: title);
        }

        var page = (await portal.GetAsync("rooms?sortBy=AZ&sortOrder=ascending&count=2&startIndex=1")).Response;

        Assert.Equal(["B", "c"], Titles(page));
        Assert.Equal((1, 2, 4), (page["startIndex"]!.GetValue<int>(), page["count"]!.GetValue<int>(), page["total"]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_order_is_remembered_and_an_unknown_one_ignored_together_with_its_direction()
    {
        await using var portal = await StartAsync();
        foreach (var title in (string[])["b", "a", "c"])
        {
            await portal.CreateRoomAsync(title: title);
        }

        Assert.Equal(["c", "a", "b"], Titles((await portal.GetAsync("rooms")).Response));
        await portal.GetAsync("rooms?sortBy=az&sortOrder=ascending");
        Assert.Equal(["a", "b", "c"], Titles((await portal.GetAsync("rooms")).Response));
        Assert.Equal(["a", "b", "c"], Titles((await portal.GetAsync("rooms?sortBy=bogus&sortOrder=descending")).Response));
        Assert.Equal(["c", "b", "a"], Titles((await portal.GetAsync("rooms?sortBy=99&sortOrder=descending")).Response));
        Assert.Equal(["c", "b", "a"], Titles((await portal.GetAsync("rooms?sortOrder=ascending")).Response));
    }

    [Theory]
    [InlineData("type=2", new[] { "Plans" })]
    [InlineData("type=2&type=CustomRoom", new[] { "Plans", "Tagged" })]
    [InlineData("type[0]=2&type[1]=5", new[] { "Plans", "Tagged" })]
    [InlineData("filterValue=PLA", new[] { "Plans" })]
    [InlineData("tags=[\"NONE\",\"One\"]", new[] { "Tagged" })]
    [InlineData("withoutTags=true", new[] { "Plans" })]
    [InlineData("searchArea=Any", new[] { "Plans", "Tagged" })]
    [InlineData("searchArea=Archive", new string[0])]
    [InlineData("storageFilter=ThirdParty", new string[0])]
    public async Task Rooms_are_filtered(string query, string[] expected)
    {
        await using var portal = await StartAsync();
        await portal.CreateRoomAsync(Sdk.Rooms.RoomType.Collaboration, "Plans");
        await portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = "Tagged", ["roomType"] = 5, ["tags"] = new JsonArray("one") });

        Assert.Equal(expected, Titles((await portal.GetAsync($"rooms?sortBy=AZ&{query}")).Response));
    }

    [Theory]
    [InlineData("tags=alpha", 500)]
    [InlineData("subjectId=abc", 500)]
    [InlineData("startIndex=-1", 400)]
    [InlineData("withoutTags=1", 400)]
    public async Task A_filter_that_cannot_be_read_is_an_error(string query, int status)
    {
        await using var portal = await StartAsync();

        Assert.Equal(status, (await portal.GetAsync("rooms?" + query)).Status);
    }

    [Fact]
    public async Task Everybody_sees_the_own_and_the_shared_rooms_and_administrators_all()
    {
        await using var portal = await StartAsync();
        var admin = portal.Emulator.AddUser("admin@x.example", EmulatedUserRole.DocSpaceAdmin);
        var creator = portal.Emulator.AddUser("creator@x.example", EmulatedUserRole.RoomAdmin);
        var guest = portal.Emulator.AddUser("guest@x.example", EmulatedUserRole.Guest);
        await portal.InviteAsync(await portal.CreateRoomAsync(title: "a"), ById(guest.Id, Read));
        await portal.CreateRoomAsync(title: "b", key: portal.Emulator.CreateApiKey(creator));

        Assert.Equal(["a", "b"], await SeenByAsync(admin));
        Assert.Equal(["b"], await SeenByAsync(creator));
        Assert.Equal(["a"], await SeenByAsync(guest));

        async Task<IEnumerable<string>> SeenByAsync(EmulatedUser user) =>
            Titles((await portal.GetAsync("rooms?sortBy=AZ", portal.Emulator.CreateApiKey(user))).Response);
    }

    [Fact]
    public async Task Rooms_are_found_by_their_owner_and_their_members()
    {
        await using var portal = await StartAsync();
        var creator = portal.Emulator.AddUser("creator@x.example", EmulatedUserRole.RoomAdmin);
        await portal.InviteAsync(await portal.CreateRoomAsync(title: "shared"), ById(creator.Id, Read));
        await portal.CreateRoomAsync(title: "own", key: portal.Emulator.CreateApiKey(creator));
        await portal.CreateRoomAsync(title: "other");

        Assert.Equal(["own", "shared"], await FoundAsync($"subjectId={creator.Id}"));
        Assert.Equal(["other"], await FoundAsync($"subjectId={creator.Id}&excludeSubject=true"));
        Assert.Equal(["own"], await FoundAsync($"subjectId={creator.Id}&subjectFilter=Owner"));
        Assert.Equal(["own"], await FoundAsync($"subjectOwnerId={creator.Id}"));

        async Task<IEnumerable<string>> FoundAsync(string query) => Titles((await portal.GetAsync("rooms?sortBy=AZ&" + query)).Response);
    }

    private static IEnumerable<string> Titles(JsonNode response) =>
        response["folders"]!.AsArray().Select(row => row!["title"]!.GetValue<string>());

    private static string Name(JsonNode? row) => (row!["sharedTo"]!["email"] ?? row["sharedTo"]!["name"])!.GetValue<string>();
}
