using System.Net;

namespace DocSpace.Sdk.Resilience;

/// <summary>A body that is here already, in the pieces in which it came: to join them would take its memory twice.</summary>
internal sealed class BufferedContent(IReadOnlyList<ReadOnlyMemory<byte>> pieces) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        foreach (var piece in pieces)
        {
            await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = pieces.Sum(static piece => (long)piece.Length);
        return true;
    }
}
