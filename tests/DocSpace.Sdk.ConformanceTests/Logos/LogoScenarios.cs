using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Logos;

namespace DocSpace.Sdk.ConformanceTests.Logos;

public sealed class LogoScenarios(Portal portal) : Scenario(portal)
{
    // A picture of one red pixel.
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    [Fact]
    [Exercises("uploadRoomLogo", "createRoomLogo", "deleteRoomLogo")]
    public async Task A_picture_hides_the_colour_until_it_is_removed()
    {
        var room = await CreateRoomAsync(configure: static options => options.Color = "0fA1b2");

        var pictured = await Owner.Logos.SetAsync(room.Id, new MemoryStream(Png), cancellationToken: Token);
        var bare = await Owner.Logos.RemoveAsync(room.Id, Token);

        Assert.True(pictured.Logo is { Original.Length: > 0, Large.Length: > 0, Small.Length: > 0, Color: null });
        Assert.Equal("0fA1b2", bare.Logo!.Color);
        Assert.True(string.IsNullOrEmpty(bare.Logo.Original));
    }

    [Fact]
    [Exercises("uploadRoomLogo", "createRoomLogo")]
    public async Task A_picture_comes_from_a_file_with_its_crop()
    {
        var room = await CreateRoomAsync();
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        await File.WriteAllBytesAsync(path, Png, Token);
        Finally(() =>
        {
            File.Delete(path);
            return Task.CompletedTask;
        });

        var pictured = await Owner.Logos.SetAsync(room.Id, path, new RoomLogoCrop { Width = 1, Height = 1 }, Token);

        Assert.NotEmpty(pictured.Logo!.Original!);
    }

    [Fact]
    [Exercises("uploadRoomLogo")]
    public async Task A_picture_that_looks_like_one_and_is_none_is_refused_with_the_words_of_the_server()
    {
        var room = await CreateRoomAsync();
        byte[] broken = [.. Png[..33], 1, 2, 3];

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.Logos.SetAsync(room.Id, new MemoryStream(broken), cancellationToken: Token));

        Assert.NotNull(exception.ServerMessage);
        Assert.True(string.IsNullOrEmpty((await Owner.Rooms.GetAsync(room.Id, Token)).Logo!.Original));
    }

    [Fact]
    [Exercises("getRoomCovers", "changeRoomCover")]
    public async Task A_room_gets_a_cover_and_a_colour_and_loses_the_cover()
    {
        var room = await CreateRoomAsync();
        var cover = (await Owner.Logos.ListCoversAsync(Token))[0];

        var covered = await Owner.Logos.SetCoverAsync(room.Id, "FF8F40", cover.Id, Token);
        var bare = await Owner.Logos.SetCoverAsync(room.Id, color: null, cover: "", Token);

        Assert.Equal(("FF8F40", cover.Id), (covered.Logo!.Color, covered.Logo.Cover!.Id));
        Assert.Equal(("FF8F40", null), (bare.Logo!.Color, bare.Logo.Cover));
    }

    [Fact]
    [Exercises("changeRoomCover")]
    public async Task An_unknown_cover_is_400()
    {
        var room = await CreateRoomAsync();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => Owner.Logos.SetCoverAsync(room.Id, color: null, cover: "no-such-cover", Token));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
    }

    [Fact]
    [Exercises("uploadRoomLogo")]
    public async Task A_user_may_upload_no_picture()
    {
        var second = Second();
        var room = await CreateRoomAsync();

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(
            () => second.Logos.SetAsync(room.Id, new MemoryStream(Png), cancellationToken: Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }
}
