using System.Net;
using DocSpace.Sdk.Resilience;

namespace DocSpace.Sdk.Tests.Resilience;

/// <summary>What an answer may cost.</summary>
public sealed class ResponseBufferTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_without_end_takes_no_more_memory_than_the_largest_answer()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new ZeroStream()) };
        var before = GC.GetAllocatedBytesForCurrentThread();

        // Nothing here waits, so all of it runs on this thread.
        var load = ResponseBuffer.LoadAsync(response, TimeProvider.System, Token);
        var used = GC.GetAllocatedBytesForCurrentThread() - before;

        await Assert.ThrowsAsync<BodyTooLargeException>(() => load);
        Assert.InRange(used, 0, 1.1 * ResponseBuffer.MaxBytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData((16 * 1024) + 1)]
    [InlineData(300_000)]
    [InlineData(ResponseBuffer.MaxBytes)]
    public async Task A_body_comes_out_as_it_came_in(int length)
    {
        var body = new byte[length];
        new Random(length).NextBytes(body);
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new MemoryStream(body)) };
        response.Content.Headers.ContentType = new("text/plain", "utf-8");

        await ResponseBuffer.LoadAsync(response, TimeProvider.System, Token);

        Assert.Equal((length, "text/plain"), (response.Content.Headers.ContentLength, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(body, await response.Content.ReadAsByteArrayAsync(Token));
    }

    private sealed class ZeroStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Clear();
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
