using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Logos;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Logos;

public sealed class RoomLogosClientTests
{
    private const string TemporaryFile = "/storage/room_logos/logos_temp/3c5496d4-06ae-4535-ab6d-4215705a8848_66faa6e4-f133-11ea-b126-00ffeec8b4ef.png";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_uploaded_as_a_form_of_known_length_and_then_used()
    {
        await using var test = TestClient.Answering("497-logo-upload", "498-logo-set");
        using var picture = new MemoryStream(Pictures.Png(100, 80));

        var room = await test.Client.Logos.SetAsync(79, picture, cancellationToken: Token);

        var (upload, use) = (test.Portal.Requests[0], test.Portal.Requests[1]);
        Assert.Equal((HttpMethod.Post, "/api/2.0/files/logos"), (upload.Method, upload.Uri.PathAndQuery));
        Assert.StartsWith("multipart/form-data; boundary=", upload.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.True(long.Parse(upload.Headers["Content-Length"], provider: null) > 64);
        Assert.Contains("Content-Type: image/png", upload.Body, StringComparison.Ordinal);
        Assert.Contains("filename=logo.png", upload.Body, StringComparison.Ordinal);
        Assert.Equal((HttpMethod.Post, "/api/2.0/files/rooms/79/logo"), (use.Method, use.Uri.PathAndQuery));
        Assert.Equal($$"""{"tmpFile":"{{TemporaryFile}}","x":0,"y":0,"width":100,"height":80}""", use.Body);
        Assert.StartsWith("/storage/room_logos/root/79_original.png", room.Logo!.Original, StringComparison.Ordinal);
        Assert.True(picture.CanRead);
    }

    [Theory]
    [InlineData(2560, 1280, 1280, 640)]
    [InlineData(1000, 4000, 320, 1280)]
    [InlineData(1280, 1280, 1280, 1280)]
    [InlineData(60000, 1, 1280, 1)]
    public async Task Without_a_crop_the_whole_picture_is_used_as_the_server_scales_it(ushort width, ushort height, int sentWidth, int sentHeight)
    {
        await using var test = TestClient.Answering("b1142-logo-upload-jpeg", "b1143-logo-set-jpeg");
        using var picture = new MemoryStream(Pictures.Jpeg(width, height));

        await test.Client.Logos.SetAsync(193, picture, cancellationToken: Token);

        Assert.Contains("Content-Type: image/jpeg", test.Portal.Requests[0].Body, StringComparison.Ordinal);
        Assert.EndsWith($"\"x\":0,\"y\":0,\"width\":{sentWidth},\"height\":{sentHeight}}}", test.Portal.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_read_from_a_file_and_cut()
    {
        await using var test = TestClient.Answering("497-logo-upload", "498-logo-set");
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.bin");
        await File.WriteAllBytesAsync(path, Pictures.Png(100, 100), Token);
        try
        {
            await test.Client.Logos.SetAsync(79, path, new RoomLogoCrop { X = 1, Y = 2, Width = 3, Height = 4 }, Token);
        }
        finally
        {
            File.Delete(path);
        }

        Assert.EndsWith("\"x\":1,\"y\":2,\"width\":3,\"height\":4}", test.Portal.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_without_a_reason_is_told_too()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"success":false}}""");
        using var picture = new MemoryStream(Pictures.Png(1, 1));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Logos.SetAsync(79, picture, cancellationToken: Token));

        Assert.Equal(("POST files/logos: The server did not take the picture.", null), (exception.Message, exception.ServerMessage));
    }

    [Fact]
    public async Task A_good_answer_without_a_picture_is_a_failure()
    {
        await using var test = TestClient.Answering("497-logo-upload", "501-logo-delete-again");
        using var picture = new MemoryStream(Pictures.Png(1, 1));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Logos.SetAsync(79, picture, cancellationToken: Token));

        Assert.Equal(("POST files/rooms/{id}/logo", RequestDelivery.Processed), (exception.Operation, exception.Delivery));
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task An_upload_is_not_repeated(HttpStatusCode status)
    {
        await using var test = new TestClient();
        test.Portal.Answer(status);
        using var picture = new MemoryStream(Pictures.Png(1, 1));

        await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Logos.SetAsync(79, picture, cancellationToken: Token));

        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task A_picture_reaches_a_real_server_in_one_piece_with_its_length()
    {
        await using var server = new RawServer((count, stream, token) =>
            stream.WriteAsync(RawServer.Ok(Fixture.Recording(count == 1 ? "497-logo-upload" : "498-logo-set").Body), token).AsTask());
        await using var test = new TestClient(configure: options => options.BaseAddress = server.Address, realTransport: true);
        using var picture = new MemoryStream(Pictures.Png(100, 100, 300_000));

        var room = await test.Client.Logos.SetAsync(79, picture, cancellationToken: Token);

        // The server answers only when it has read as many bytes as the request announced.
        Assert.NotEmpty(room.Logo!.Original!);
        Assert.Equal(2, server.Requests);
    }

    public static TheoryData<byte[]> NoPictures => new()
    {
        Array.Empty<byte>(),
        "GIF89a"u8.ToArray(),
        "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
        Pictures.Png(0, 5),
        Pictures.Png(5, -1),
        Pictures.Png(5, 5)[..20],
        Pictures.Jpeg(0, 5),
        Pictures.Jpeg(5, 5)[..12],
        new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF },
        new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
    };

    [Theory]
    [MemberData(nameof(NoPictures))]
    public async Task What_is_no_picture_is_not_sent(byte[] bytes)
    {
        await using var test = new TestClient();
        using var picture = new MemoryStream(bytes);

        var exception = await Assert.ThrowsAsync<ArgumentException>("picture", () => test.Client.Logos.SetAsync(79, picture, cancellationToken: Token));

        Assert.StartsWith("The picture is not a PNG or JPEG file, or it is damaged.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task A_picture_of_more_than_five_megabytes_is_not_sent(int more, bool refused)
    {
        await using var test = TestClient.Answering("497-logo-upload", "498-logo-set");
        using var picture = new MemoryStream(Pictures.Png(9, 9, (5 * 1024 * 1024) + more));

        var exception = await Record.ExceptionAsync(() => test.Client.Logos.SetAsync(79, picture, cancellationToken: Token));

        Assert.Equal(refused ? "The picture is larger than 5 MB. (Parameter 'picture')" : null, exception?.Message);
        Assert.Equal(refused ? 0 : 2, test.Portal.Requests.Count);
    }

    [Theory]
    [InlineData(-1, 0, 1, 1)]
    [InlineData(0, 1281, 1, 1)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0, 0, 1, 1281)]
    public async Task A_part_that_the_server_would_refuse_is_not_sent(int x, int y, int width, int height)
    {
        await using var test = new TestClient();
        using var picture = new MemoryStream(Pictures.Png(1, 1));
        var crop = new RoomLogoCrop { X = x, Y = y, Width = width, Height = height };

        await Assert.ThrowsAsync<ArgumentException>("crop", () => test.Client.Logos.SetAsync(79, picture, crop, Token));
        await Assert.ThrowsAsync<ArgumentException>("crop", () => test.Client.Logos.SetAsync(79, "missing.png", crop, Token));

        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task A_picture_is_removed_without_a_body()
    {
        await using var test = TestClient.Answering("b1164-logo-delete");

        var room = await test.Client.Logos.RemoveAsync(193, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Delete, "/api/2.0/files/rooms/193/logo", null), (request.Method, request.Uri.PathAndQuery, request.Body));
        Assert.Equal(("112233", "flag"), (room.Logo!.Color, room.Logo.Cover!.Id));
    }

    [Fact]
    public async Task The_covers_of_the_portal_are_listed()
    {
        await using var test = TestClient.Answering("504-covers-list");

        var covers = await test.Client.Logos.ListCoversAsync(Token);

        Assert.Equal("/api/2.0/files/rooms/covers", Assert.Single(test.Portal.Requests).Uri.PathAndQuery);
        Assert.Contains(covers, cover => cover.Id == "schedule" && cover.Data!.StartsWith("<svg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("70E096", "camera", """{"color":"70E096","cover":"camera"}""")]
    [InlineData("abc", null, """{"color":"abc"}""")]
    [InlineData(null, "", """{"cover":""}""")]
    [InlineData("", null, """{"color":""}""")]
    public async Task A_colour_and_a_cover_are_sent_as_far_as_they_are_set(string? color, string? cover, string body)
    {
        await using var test = TestClient.Answering("505-cover-set");

        var room = await test.Client.Logos.SetCoverAsync(79, color, cover, Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Post, "/api/2.0/files/rooms/79/cover", body), (request.Method, request.Uri.PathAndQuery, request.Body));
        Assert.Equal(("70E096", "camera"), (room.Logo!.Color, room.Logo.Cover!.Id));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("#ABCDE", null)]
    [InlineData("zzzzzz", null)]
    [InlineData("12", null)]
    [InlineData("112233", "long")]
    public async Task A_look_that_the_server_would_refuse_is_not_sent(string? color, string? cover)
    {
        await using var test = new TestClient();

        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Logos.SetCoverAsync(79, color, cover == "long" ? new string('c', 51) : cover, Token));

        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task The_default_value_of_a_room_is_refused()
    {
        await using var test = new TestClient();
        var logos = test.Client.Logos;

        await Assert.ThrowsAsync<ArgumentException>("id", () => logos.SetAsync(default, Stream.Null, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => logos.SetAsync(default, "missing.png", cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => logos.RemoveAsync(default, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => logos.SetCoverAsync(default, "112233", null, Token));

        Assert.Empty(test.Portal.Requests);
    }
}
