using System.IO.Compression;
using System.Net;
using System.Text;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Resilience;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Answers that are too deep, too large, or compressed.</summary>
public sealed class SizeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Nested => new()
    {
        { "[", "]" },
        { "{\"a\":", "}" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public async Task F95_An_answer_of_ten_thousand_levels_is_refused(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));

        await Faulty.ReadFailsAsync<DocSpaceProtocolException>(HttpStatusCode.OK, deep);
        await Faulty.ReadFailsAsync<DocSpaceProtocolException>(HttpStatusCode.OK, $$$"""{"response":{"id":8,"title":"a","roomType":2,"added":{{{deep}}}}}""");
        var error = await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.BadRequest, $$$"""{"error":{"message":"a","added":{{{deep}}}}}""");

        Assert.Null(error.ServerMessage);
    }

    [Fact]
    public async Task F96_An_answer_that_says_that_it_is_too_large_is_not_read()
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceProtocolException>(async (stream, token) =>
        {
            // The body never comes: who waited for it would wait for ever.
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {ResponseBuffer.MaxBytes + 1L}\r\n\r\n"), token);
            await stream.CopyToAsync(Stream.Null, token);
        });

        Assert.StartsWith("GET files/rooms/{id}: The answer is larger than ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task F96_An_answer_without_an_end_is_read_up_to_the_limit(int status)
    {
        using var zeros = new CountedZeros();

        var exception = await Faulty.ReadFailsAsync<DocSpaceProtocolException>((HttpStatusCode)status, with: response => response.Content = new StreamContent(zeros));

        Assert.StartsWith("GET files/rooms/{id}: The answer is larger than ", exception.Message, StringComparison.Ordinal);
        Assert.InRange(zeros.Position, ResponseBuffer.MaxBytes, ResponseBuffer.MaxBytes + (64 * 1024));
    }

    [Fact]
    public async Task F97_A_small_answer_that_unpacks_to_a_huge_one_is_too_large()
    {
        var packed = Gzip(new byte[ResponseBuffer.MaxBytes + 1]);

        var exception = await Faulty.ReadFailsAsync<DocSpaceProtocolException>((stream, token) => AnswerAsync(stream, "gzip", packed, token));

        Assert.True(packed.Length < ResponseBuffer.MaxBytes / 100);
        Assert.StartsWith("GET files/rooms/{id}: The answer is larger than ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F97_What_is_packed_twice_is_refused()
    {
        var packed = Gzip(Gzip(Encoding.UTF8.GetBytes(StubPortal.RoomJson)));

        await Faulty.ReadFailsAsync<DocSpaceProtocolException>((stream, token) => AnswerAsync(stream, "gzip", packed, token));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task F97_What_cannot_be_unpacked_is_refused_after_one_attempt(string encoding)
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceProtocolException>((stream, token) => AnswerAsync(stream, encoding, Encoding.UTF8.GetBytes(StubPortal.RoomJson), token));

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
    }

    [Fact]
    public async Task F97_What_is_packed_and_cut_is_refused()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(StubPortal.RoomJson));

        await Faulty.ReadFailsAsync<DocSpaceProtocolException>((stream, token) => AnswerAsync(stream, "gzip", packed[..^20], token));
    }

    [Fact]
    public async Task F98_An_answer_that_is_packed_in_a_known_way_is_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionMode.Compress))
        {
            await brotli.WriteAsync(Encoding.UTF8.GetBytes(StubPortal.RoomJson), Token);
        }

        await using var server = new RawServer((_, stream, token) => AnswerAsync(stream, "br", packed.ToArray(), token));
        await using var test = Faulty.Connect(server);

        Assert.Equal("Project", (await test.Client.Rooms.GetAsync(8, Token)).Title);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("compress")]
    public async Task F98_An_answer_that_is_packed_in_an_unknown_way_is_refused(string encoding) =>
        await Faulty.ReadFailsAsync<DocSpaceProtocolException>((stream, token) => AnswerAsync(stream, encoding, [0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x00, 0x01, 0x00, 0x00], token));

    private static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }

    private static async Task AnswerAsync(Stream stream, string encoding, byte[] body, CancellationToken token)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), token);
        await stream.WriteAsync(body, token);
    }
}
