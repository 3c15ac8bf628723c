using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ConformanceTests.Rooms;

public sealed class RoomScenarios(Portal portal) : Scenario(portal)
{
    [Theory]
    [InlineData(RoomType.FormFilling)]
    [InlineData(RoomType.Collaboration)]
    [InlineData(RoomType.Custom)]
    [InlineData(RoomType.Public)]
    [InlineData(RoomType.VirtualData)]
    [InlineData(RoomType.Ai)]
    [Exercises("createRoom", "getRoom")]
    public async Task A_room_of_every_type_is_created_and_read_back(RoomType type)
    {
        var title = NewTitle();

        var created = await CreateRoomAsync(type, options => options.Title = title);
        var read = await Owner.Rooms.GetAsync(created.Id, Token);

        Assert.Equal((title, type, RoomState.Active), (read.Title, read.Type, read.State));
        Assert.True(read.Permissions.CanEdit);
        Assert.Equal(read.Owner!.Id, created.Owner!.Id);
    }

    [Theory]
    [InlineData("a*b+c:d\"e<f>g|h?i\\j/k", "a_b_c_d_e_f_g_h_i_j_k")]
    [InlineData("  blanks at the ends  ", "blanks at the ends")]
    [InlineData("rocket \U0001F680", "rocket __")]
    [InlineData("Größe – 字", "Größe – 字")]
    [Exercises("createRoom")]
    public async Task The_server_changes_a_title_as_documented(string sent, string stored)
    {
        var mark = Guid.NewGuid().ToString("N");

        var room = await CreateRoomAsync(configure: options => options.Title = sent.Length > 0 && sent[0] == ' ' ? $"  {mark}{sent}" : mark + sent);

        Assert.Equal((sent[0] == ' ' ? $"{mark}  " : mark) + stored, room.Title);
    }

    [Fact]
    [Exercises("createRoom")]
    public async Task Two_rooms_may_have_the_same_title()
    {
        var first = await CreateRoomAsync();

        var second = await CreateRoomAsync(configure: options => options.Title = first.Title);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.Title, second.Title);
    }

    [Fact]
    [Exercises("createRoom")]
    public async Task A_virtual_data_room_keeps_its_settings()
    {
        var room = await CreateRoomAsync(RoomType.VirtualData, options =>
        {
            options.Color = "0fA1b2";
            options.Indexing = true;
            options.DenyDownload = true;
            options.Lifetime = new RoomLifetime { Value = 6, Period = RoomLifetimePeriod.Month };
            options.Tags = ["conformance one", "conformance two"];
        });
        Finally(() => Owner.Tags.DeleteAsync(["conformance one", "conformance two"], CancellationToken.None));

        var read = await Owner.Rooms.GetAsync(room.Id, Token);

        Assert.True(read is { IsIndexed: true, DenyDownload: true });
        Assert.Equal("0fA1b2", read.Logo!.Color);
        Assert.Equal((6, RoomLifetimePeriod.Month), (read.Lifetime!.Value, read.Lifetime.Period));
        Assert.Equal(["conformance one", "conformance two"], read.Tags.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Exercises("updateRoom")]
    public async Task An_update_changes_what_it_names_and_leaves_the_rest()
    {
        var room = await CreateRoomAsync(RoomType.VirtualData, options => options.Indexing = true);
        var title = NewTitle();

        await Owner.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Title = title, DenyDownload = true }, Token);
        var read = await Owner.Rooms.GetAsync(room.Id, Token);

        Assert.Equal((title, true, true, room.Logo!.Color), (read.Title, read.IsIndexed, read.DenyDownload, read.Logo!.Color));
    }

    [Fact]
    [Exercises("updateRoom")]
    public async Task A_lifetime_and_a_watermark_are_set_and_removed()
    {
        var room = await CreateRoomAsync(RoomType.VirtualData);

        var set = await Owner.Rooms.UpdateAsync(
            room.Id,
            new RoomUpdateOptions
            {
                Lifetime = new RoomLifetime { Value = 1, Period = RoomLifetimePeriod.Year },
                Watermark = new RoomWatermark { Text = "CONFIDENTIAL", Additions = RoomWatermarkAdditions.UserName },
            },
            Token);
        var removed = await Owner.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { RemoveLifetime = true, RemoveWatermark = true }, Token);

        Assert.Equal((1, "CONFIDENTIAL"), (set.Lifetime!.Value, set.Watermark!.Text));
        Assert.True(removed is { Lifetime: null, Watermark: null });
    }

    [Fact]
    [Exercises("updateRoom")]
    public async Task Tags_of_an_update_replace_all_tags()
    {
        string[] tags = ["conformance a", "conformance b", "conformance c"];
        Finally(() => Owner.Tags.DeleteAsync(tags, CancellationToken.None));
        var room = await CreateRoomAsync(configure: options => options.Tags = tags[..2]);

        var replaced = await Owner.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Tags = tags[2..] }, Token);
        var cleared = await Owner.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Tags = [] }, Token);

        Assert.Equal(["conformance c"], replaced.Tags);
        Assert.Empty(cleared.Tags);
    }

    [Fact]
    [Exercises("createRoom", "getRoom")]
    public async Task A_user_may_create_no_room_and_reads_none_of_others()
    {
        var second = Second();
        var room = await CreateRoomAsync();

        var create = await Assert.ThrowsAsync<DocSpaceApiException>(() => second.CreateRoomAsync(NewTitle(), RoomType.Custom, Token));
        var read = await Assert.ThrowsAsync<DocSpaceApiException>(() => second.Rooms.GetAsync(room.Id, Token));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (create.StatusCode, read.StatusCode));
    }
}
