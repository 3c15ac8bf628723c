using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Tests.Logos;
using DocSpace.Sdk.Tests.Rooms;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Good answers whose body is none of DocSpace.</summary>
public sealed class ContentTests
{
    private const string Room = StubPortal.RoomJson;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F80_A_web_page_hints_at_the_address()
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceProtocolException>(HttpStatusCode.OK, "<html><title>Sign in</title></html>", "text/html");

        Assert.Equal("GET files/rooms/{id}: The answer is a web page, not JSON. Check that BaseAddress is the address of a DocSpace portal.", exception.Message);
        Assert.DoesNotContain("Sign in", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    public async Task F81_What_reads_as_a_room_is_one_whatever_type_it_claims(string? mediaType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Room));
        content.Headers.ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType);

        Assert.Equal("Project", (await Faulty.ReadAnsweredAsync(content)).Title);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("bogus")]
    public async Task F82_Bytes_decide_and_not_the_charset_of_the_header(string charset)
    {
        var content = new StringContent(Room, Encoding.UTF8, "application/json");
        content.Headers.ContentType!.CharSet = charset;

        Assert.Equal("Project", (await Faulty.ReadAnsweredAsync(content)).Title);
    }

    [Fact]
    public async Task F83_A_byte_order_mark_is_taken() =>
        Assert.Equal("Project", (await Faulty.ReadAnsweredAsync(new StringContent("\uFEFF" + Room))).Title);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F84_A_body_of_double_bytes_is_refused(bool isBigEndian) => await IsRefusedAsync(new UnicodeEncoding(isBigEndian, byteOrderMark: true).GetBytes("\uFEFF" + Room));

    [Fact]
    public async Task F85_Bytes_that_are_no_text_are_named_by_their_place_and_not_quoted()
    {
        var exception = await IsRefusedAsync([.. "{\"response\":{\"id\":8,\"title\":\"c4n4ry"u8, 0xC3, 0x28, .. "\",\"roomType\":2}}"u8]);

        Assert.Equal("GET files/rooms/{id}: The answer is not what DocSpace sends here (at $.response.title).", exception.Message);
    }

    [Fact]
    public async Task F85_An_error_whose_text_is_none_is_an_error_still()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.BadRequest, with: static response => response.Content = new ByteArrayContent([.. "{\"error\":{\"message\":\"c4n4ry"u8, 0xC3, 0x28, .. "\"}}"u8]));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Faulty.ReadAsync(test));

        Assert.Equal((HttpStatusCode.BadRequest, null), (exception.StatusCode, exception.ServerMessage));
    }

    [Theory]
    [InlineData("{\"response\":{\"id\":8,\"tit")]
    [InlineData(Room + "x")]
    [InlineData(Room + Room)]
    [InlineData("garbage")]
    [InlineData("{'response':{}}")]
    public async Task F86_Broken_json_is_refused_after_one_attempt(string body) => await IsRefusedAsync(Encoding.UTF8.GetBytes(body));

    [Theory]
    [InlineData("{\"response\":{\"id\":8,\"tit")]
    [InlineData("garbage")]
    public async Task F86_A_create_that_is_answered_by_broken_json_is_looked_for_and_never_sent_again(string body)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.OnCreate = room =>
        {
            portal.Add(room);
            return (HttpStatusCode.OK, body);
        };

        Assert.True((await CreationPortal.CreateAsync(test)).IsRecovered);
        Assert.Equal((1, 1), (portal.Creates, portal.Looks));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"response":null}""")]
    public async Task F87_An_envelope_without_content_is_refused(string body) => await IsRefusedAsync(Encoding.UTF8.GetBytes(body));

    [Fact]
    public async Task F88_An_error_that_is_wrapped_into_a_200_is_an_error()
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.OK, """{"error":{"message":"Refused for ann@example.com","stack":"at Secret()"},"status":1,"statusCode":500}""");

        Assert.Equal((HttpStatusCode.OK, "Refused for ***"), (exception.StatusCode, exception.ServerMessage));
        Assert.DoesNotContain("Secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b1147-logo-upload-truncated", "UnexpectedEndOfFile `' @ error/png.c/MagickPNGError/1308")]
    [InlineData("b1148-logo-upload-emptyfile", "unknown image file type")]
    public async Task F89_A_picture_that_the_server_cannot_read_is_a_failure_though_it_answers_well(string recording, string reason)
    {
        await using var test = TestClient.Answering(recording);
        using var picture = new MemoryStream(Pictures.Png(1, 1));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Logos.SetAsync(79, picture, cancellationToken: Token));

        Assert.Equal($"POST files/logos: The server did not take the picture. It says: \"{reason}\"", exception.Message);
        Assert.Equal((reason, HttpStatusCode.OK, RequestDelivery.Rejected), (exception.ServerMessage, exception.StatusCode, exception.Delivery));
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task F90_A_list_in_the_place_of_a_room_is_refused() => await IsRefusedAsync("{\"response\":[]}"u8.ToArray());

    private static async Task<DocSpaceProtocolException> IsRefusedAsync(byte[] body)
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceProtocolException>(HttpStatusCode.OK, with: response => response.Content = new ByteArrayContent(body));

        Assert.StartsWith("GET files/rooms/{id}: The answer is not what DocSpace sends here (at ", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
        Assert.DoesNotContain("c4n4ry", exception.ToString(), StringComparison.Ordinal);
        return exception;
    }
}
