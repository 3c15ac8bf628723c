using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Logos;

public sealed class LogoTests
{
    private static readonly byte[] _png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. "....IEND...."u8];

    [Fact]
    public async Task An_uploaded_image_becomes_the_logo_once_and_hides_the_colour()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var file = await UploadAsync(portal, _png);
        var path = file["data"]!.GetValue<string>();

        var set = (await SetAsync(portal, room, path)).Response["logo"]!;
        var again = await SetAsync(portal, room, path);
        var cover = (await CoverAsync(portal, room, new JsonObject { ["color"] = "112233", ["cover"] = "flag" })).Response["logo"]!;
        var deleted = (await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}/logo", null)).Response["logo"]!;

        Assert.StartsWith($"/storage/room_logos/root/{room}_original.png?hash=", set["original"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(set["color"]);
        Assert.Equal((404, "File not found"), (again.Status, again.ErrorMessage));
        Assert.NotEqual(set["original"]!.GetValue<string>(), cover["original"]!.GetValue<string>());
        Assert.Null(cover["cover"]);
        Assert.Equal(("", "112233", "flag"), (deleted["small"]!.GetValue<string>(), deleted["color"]!.GetValue<string>(), deleted["cover"]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_uploaded_image_becomes_a_watermark_once()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        var body = new JsonObject { ["watermark"] = new JsonObject { ["imageUrl"] = (await UploadAsync(portal, _png))["data"]!.DeepClone(), ["imageScale"] = 50 } };

        var set = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", body);
        var again = await portal.SendAsync(HttpMethod.Put, $"rooms/{room}", body);

        Assert.Contains($"/storage/room_logos/root/{room}_watermark.png?", set.Response["watermark"]!["imageUrl"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("", set.Response["logo"]!["original"]!.GetValue<string>());
        Assert.Equal((404, "File not found"), (again.Status, again.ErrorMessage));
    }

    [Fact]
    public async Task The_upload_of_somebody_else_is_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("admin@example.com", EmulatedUserRole.RoomAdmin));
        var room = await portal.CreateRoomAsync();

        var foreign = await SetAsync(portal, room, (await UploadAsync(portal, _png, key))["data"]!.GetValue<string>());
        var traversal = await SetAsync(portal, room, "../../x.png");

        Assert.Equal((403, "Access denied"), (foreign.Status, foreign.ErrorMessage));
        Assert.Equal((403, "Access denied"), (traversal.Status, traversal.ErrorMessage));
    }

    [Fact]
    public async Task A_room_that_is_created_with_a_used_image_stays_behind()
    {
        await using var portal = await TestPortal.StartAsync();
        var path = (await UploadAsync(portal, _png))["data"]!.GetValue<string>();

        var created = await CreateAsync(portal, path);
        var refused = await CreateAsync(portal, path);

        Assert.NotEqual("", created.Response["logo"]!["large"]!.GetValue<string>());
        Assert.Equal(404, refused.Status);
        Assert.Equal(2, portal.Emulator.Rooms.Count);
    }

    [Theory]
    [InlineData("text", "NoDecodeDelegateForThisImageFormat `' @ error/blob.c/BlobToImage/479")]
    [InlineData("", "unknown image file type")]
    [InlineData("<svg></svg>", "unknown image file type")]
    public async Task What_is_no_image_is_refused_with_a_success(string content, string message)
    {
        await using var portal = await TestPortal.StartAsync();

        var answer = await UploadAsync(portal, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.False(answer["success"]!.GetValue<bool>());
        Assert.Equal(message, answer["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task Cut_and_huge_images_and_bodies_without_a_file_are_told_apart()
    {
        await using var portal = await TestPortal.StartAsync();

        var cut = await UploadAsync(portal, _png[..12]);
        var huge = await UploadAsync(portal, [.. _png, .. new byte[5 * 1024 * 1024]]);
        var json = await portal.SendAsync(HttpMethod.Post, "logos", new JsonObject());

        Assert.Equal("UnexpectedEndOfFile `' @ error/png.c/MagickPNGError/1308", cut["message"]!.GetValue<string>());
        Assert.Equal("The maximum file size is exceeded (5 MB).", huge["message"]!.GetValue<string>());
        Assert.Equal("""{"success":false}""", json.Response.ToJsonString());
    }

    [Fact]
    public async Task Who_creates_no_rooms_uploads_nothing_and_guests_see_no_covers()
    {
        await using var portal = await TestPortal.StartAsync();
        var user = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User));
        var guest = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("guest@example.com", EmulatedUserRole.Guest));

        Assert.Equal(403, (await portal.SendAsync(HttpMethod.Post, "logos", new JsonObject(), user)).Status);
        Assert.Equal(403, (await portal.GetAsync("rooms/covers", guest)).Status);
        Assert.Equal(56, (await portal.GetAsync("rooms/covers", user)).Response.AsArray().Count);
    }

    [Fact]
    public async Task Deleting_a_logo_that_is_not_there_is_refused_to_nobody()
    {
        await using var portal = await TestPortal.StartAsync();
        var key = portal.Emulator.CreateApiKey(portal.Emulator.AddUser("user@example.com", EmulatedUserRole.User));
        var room = await portal.CreateRoomAsync();

        var without = await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}/logo", null, key);
        await SetAsync(portal, room, (await UploadAsync(portal, _png))["data"]!.GetValue<string>());
        var with = await portal.SendAsync(HttpMethod.Delete, $"rooms/{room}/logo", null, key);

        Assert.Equal((200, 3), (without.Status, without.Response["access"]!.GetValue<int>()));
        Assert.Equal(403, with.Status);
    }

    [Theory]
    [InlineData("""{"color":"abc"}""", "abc", "flag")]
    [InlineData("""{"cover":"film"}""", "00FF00", "film")]
    [InlineData("""{"cover":""}""", "00FF00", null)]
    [InlineData("{}", "00FF00", "flag")]
    public async Task Colour_and_cover_change_apart(string body, string color, string? cover)
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();
        await CoverAsync(portal, room, new JsonObject { ["color"] = "00FF00", ["cover"] = "flag" });

        var logo = (await CoverAsync(portal, room, JsonNode.Parse(body)!)).Response["logo"]!;

        Assert.Equal(color, logo["color"]!.GetValue<string>());
        Assert.Equal(cover, logo["cover"]?["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Bad_colours_covers_and_rooms_are_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        var room = await portal.CreateRoomAsync();

        var color = await CoverAsync(portal, room, new JsonObject { ["color"] = "#ABCDEF" });
        var cover = await CoverAsync(portal, room, new JsonObject { ["cover"] = "nope" });
        var unknown = await CoverAsync(portal, 999, new JsonObject());
        var size = await portal.SendAsync(HttpMethod.Post, $"rooms/{room}/logo", new JsonObject { ["tmpFile"] = "x", ["x"] = -1 });

        Assert.Equal("Color must be a valid hex color (e.g., FF0000 or FFF)", color.Response["errors"]!["Cover.Color"]![0]!.GetValue<string>());
        Assert.Equal((400, "Value does not fall within the expected range. (Parameter 'icon')"), (cover.Status, cover.ErrorMessage));
        Assert.Equal((404, "The record could not be found"), (unknown.Status, unknown.ErrorMessage));
        Assert.Equal(["Logo.X", "Logo.Width", "Logo.Height"], size.Response["errors"]!.AsObject().Select(pair => pair.Key));
    }

    private static Task<TestAnswer> SetAsync(TestPortal portal, RoomId room, string path) => portal.SendAsync(
        HttpMethod.Post, $"rooms/{room}/logo", new JsonObject { ["tmpFile"] = path, ["x"] = 0, ["y"] = 0, ["width"] = 10, ["height"] = 10 });

    private static Task<TestAnswer> CoverAsync(TestPortal portal, RoomId room, JsonNode body) =>
        portal.SendAsync(HttpMethod.Post, $"rooms/{room}/cover", body);

    private static Task<TestAnswer> CreateAsync(TestPortal portal, string path) => portal.SendAsync(HttpMethod.Post, "rooms", new JsonObject
    {
        ["title"] = "Room",
        ["roomType"] = 5,
        ["logo"] = new JsonObject { ["tmpFile"] = path, ["width"] = 10, ["height"] = 10 },
    });

    private static async Task<JsonNode> UploadAsync(TestPortal portal, byte[] content, string? key = null)
    {
        using var client = new HttpClient { BaseAddress = portal.Emulator.BaseAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key ?? portal.Emulator.ApiKey);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "anything", "logo.png" } };
        using var response = await client.PostAsync(new Uri("api/2.0/files/logos", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["response"]!;
    }
}
