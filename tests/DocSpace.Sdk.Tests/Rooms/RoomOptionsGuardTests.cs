using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomOptionsGuardTests
{
    private const string Canary = "c4n4ry";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Action<RoomCreateOptions>, string> WrongOptions => new()
    {
        { "type", options => options.Type = (RoomType)3, "Type is not a room type. Allowed: FormFilling, Collaboration, Custom, Public, VirtualData, Ai." },
        { "empty tag", options => options.Tags = ["a", " "], "A tag is empty." },
        { "null tag", options => options.Tags = [null!], "A tag is empty." },
        { "long tag", options => options.Tags = [new string('t', 256)], "A tag has 256 characters; at most 255 are allowed." },
        { "odd tag", options => options.Tags = [Canary + "\n"], "A tag holds a control character" },
        { "color with #", options => options.Color = "#FF8F40", "A colour is six hexadecimal digits without #" },
        { "no color", options => options.Color = "zzzzzz", "A colour is six hexadecimal digits without #" },
        { "no cover", options => options.Cover = "", "A cover is the id of one of the portal's covers" },
        { "long cover", options => options.Cover = new string('c', 51), "A cover is the id of one of the portal's covers, 1 to 50 characters." },
        { "quota 0", options => options.Quota = 0, "A quota is a positive number of bytes, RoomCreateOptions.UnlimitedQuota or RoomCreateOptions.DefaultQuota." },
        { "quota -5", options => options.Quota = -5, "A quota is a positive number of bytes" },
        { "lifetime 0", options => options.Lifetime = new() { Value = 0, Period = RoomLifetimePeriod.Day }, "A lifetime is 1 to 999 days, months or years." },
        { "lifetime 1000", options => options.Lifetime = new() { Value = 1000, Period = RoomLifetimePeriod.Day }, "A lifetime is 1 to 999" },
        { "lifetime period", options => options.Lifetime = new() { Value = 1, Period = (RoomLifetimePeriod)3 }, "A lifetime is 1 to 999" },
        { "empty watermark", options => options.Watermark = new(), "A watermark shows nothing" },
        { "long watermark", options => options.Watermark = new() { Text = new string('w', 256) }, "The text of a watermark has at most 255 characters" },
        { "half of a character in a watermark", options => options.Watermark = new() { Text = "\ud83d" }, "The text of a watermark has at most 255 characters and no half of a surrogate pair." },
        { "endless watermark", options => options.Watermark = new() { Text = "x", ImageWidth = double.NaN }, "The size of the image of a watermark is a finite number." },
        { "watermark image", options => options.Watermark = new() { ImageUrl = "nope.png" }, "The image of a watermark is named by its absolute address." },
        { "chat", options => options.ChatSettings = new() { ProviderId = 0 }, "The provider of an AI model is named by a positive id." },
    };

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public async Task A_wrong_option_is_refused_before_anything_is_sent(string name, Action<RoomCreateOptions> spoil, string expected)
    {
        await using var test = new TestClient();
        var options = new RoomCreateOptions { Title = "Project", Type = RoomType.Custom };
        spoil(options);

        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => test.Client.CreateRoomAsync(options, Token));

        Assert.NotEmpty(name);
        Assert.StartsWith(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, exception.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task An_update_of_nothing_or_of_contradictions_is_refused()
    {
        await using var test = new TestClient();
        var lifetime = new RoomLifetime { Value = 1, Period = RoomLifetimePeriod.Day };

        await Assert.ThrowsAsync<ArgumentException>("options", () => test.Client.Rooms.UpdateAsync(8, new(), Token));
        await Assert.ThrowsAsync<ArgumentException>("options", () => test.Client.Rooms.UpdateAsync(8, new() { Lifetime = lifetime, RemoveLifetime = true }, Token));
        await Assert.ThrowsAsync<ArgumentException>("options", () => test.Client.Rooms.UpdateAsync(8, new() { Watermark = new() { Text = "x" }, RemoveWatermark = true }, Token));
        await Assert.ThrowsAsync<ArgumentNullException>("options", () => test.Client.Rooms.UpdateAsync(8, null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>("options", () => test.Client.CreateRoomAsync(null!, Token));
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task A_wrong_query_is_refused()
    {
        await using var test = new TestClient();

        foreach (var query in new RoomQuery[] { new() { PageSize = 0 }, new() { PageSize = 101 }, new() { StartIndex = -1 }, new() { Tags = ["a"], WithoutTags = true } })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => test.Client.Rooms.ListAsync(query, Token));
            Assert.ThrowsAny<ArgumentException>(() => test.Client.Rooms.EnumerateAsync(query, Token));
        }

        Assert.Empty(test.Portal.Requests);
    }

}
