using System.Buffers;
using System.Net;

namespace DocSpace.Sdk.Serialization;

/// <summary>A body that is here already, in memory of the pool, to which it goes back when the answer is disposed.</summary>
internal sealed class BufferedContent(byte[] rented, int length) : HttpContent
{
    private byte[]? _rented = rented;
    private bool _isReadInPlace;

    /// <summary>The body. Good until the answer is disposed.</summary>
    public ReadOnlyMemory<byte> Bytes =>
        (_rented ?? throw new ObjectDisposedException(nameof(BufferedContent))).AsMemory(0, length);

    /// <summary>
    /// From here on, a copy of the body is empty. Refit makes one of every good answer before it gives it to the serializer, which reads
    /// <see cref="Bytes"/>, and nobody else sees the answer by then.
    /// </summary>
    public void ReadInPlace() => _isReadInPlace = true;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _isReadInPlace ? Task.CompletedTask : stream.WriteAsync(Bytes, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = Bytes.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (Interlocked.Exchange(ref _rented, null) is { } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        base.Dispose(disposing);
    }
}
