using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ConformanceTests.Rooms;

/// <summary>Lists of rooms: filters, orders and pages.</summary>
public sealed class RoomListScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("getRooms")]
    public async Task A_list_is_filtered_by_text_type_and_owner()
    {
        var mark = Guid.NewGuid().ToString("N");
        var custom = await CreateRoomAsync(RoomType.Custom, options => options.Title = $"{mark} custom");
        await CreateRoomAsync(RoomType.Public, options => options.Title = $"{mark} public");

        var both = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark }, Token);
        var one = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark, Types = [RoomType.Custom, RoomType.Ai], OwnerId = custom.Owner!.Id }, Token);
        var none = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark, OwnerId = Guid.NewGuid() }, Token);

        Assert.Equal((2, 1, 0), (both.Total, one.Total, none.Total));
        Assert.Equal(custom.Id, Assert.Single(one.Items).Id);
    }

    [Fact]
    [Exercises("getRooms")]
    public async Task A_list_is_filtered_by_any_of_some_tags_and_by_their_absence()
    {
        var mark = Guid.NewGuid().ToString("N");
        string[] tags = [$"x{mark}", $"y \"{mark}\""];
        Finally(() => Owner.Tags.DeleteAsync(tags, CancellationToken.None));
        var tagged = await CreateRoomAsync(configure: options => (options.Title, options.Tags) = ($"{mark} tagged", [tags[1]]));
        var bare = await CreateRoomAsync(configure: options => options.Title = $"{mark} bare");

        var with = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark, Tags = tags }, Token);
        var without = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark, WithoutTags = true }, Token);

        Assert.Equal(tagged.Id, Assert.Single(with.Items).Id);
        Assert.Equal(bare.Id, Assert.Single(without.Items).Id);
    }

    [Fact]
    [Exercises("getRooms")]
    public async Task A_list_is_sorted_both_ways_and_the_order_is_kept()
    {
        OnlyEmulated("a portal keeps the order as that of its owner.");
        var mark = Guid.NewGuid().ToString("N");
        var b = await CreateRoomAsync(configure: options => options.Title = $"{mark} b");
        var a = await CreateRoomAsync(configure: options => options.Title = $"{mark} a");

        var up = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark, SortBy = RoomSortBy.Title }, Token);
        var down = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark, SortBy = RoomSortBy.Title, Descending = true }, Token);
        var kept = await Owner.Rooms.ListAsync(new RoomQuery { Text = mark }, Token);

        Assert.Equal([a.Id, b.Id], up.Items.Select(static room => room.Id));
        Assert.Equal([b.Id, a.Id], down.Items.Select(static room => room.Id));
        Assert.Equal([b.Id, a.Id], kept.Items.Select(static room => room.Id));
    }

    [Fact]
    [Exercises("getRooms")]
    public async Task Pages_hold_every_room_once()
    {
        var mark = Guid.NewGuid().ToString("N");
        var ids = new HashSet<RoomId>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await CreateRoomAsync(configure: options => options.Title = $"{mark} {i}")).Id);
        }

        var found = new List<RoomId>();
        await foreach (var room in Owner.Rooms.EnumerateAsync(new RoomQuery { Text = mark, PageSize = 2 }, Token))
        {
            found.Add(room.Id);
        }

        Assert.Equal(5, found.Count);
        Assert.Equal(ids, found.ToHashSet());
    }
}
