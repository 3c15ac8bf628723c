using System.Net;

namespace DocSpace.Sdk.Resilience;

/// <summary>Passes a body on and knows whether the server can have got it: not before the transport asks for it, and not when it could not be written.</summary>
internal sealed class TrackedContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Exchange _exchange;

    /// <param name="inner">The body.</param>
    /// <param name="exchange">The call that it belongs to.</param>
    public TrackedContent(HttpContent inner, Exchange exchange)
    {
        _inner = inner;
        _exchange = exchange;
        Headers.ContentType = inner.Headers.ContentType;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _exchange.MayHaveArrived = true;
        try
        {
            await _inner.CopyToAsync(stream, context, cancellationToken).ConfigureAwait(false);

            // Writes it now, while its failure can be told from that of the answer. A body without its end is none.
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsRefused(exception) && !cancellationToken.IsCancellationRequested)
        {
            _exchange.MayHaveArrived = false;
            throw;
        }
    }

    // Only a connection that carries one request at a time fails for the reason that this body was not taken; how it is sent may be decided
    // by a handler of the application behind this one.
    private bool IsRefused(Exception exception) =>
        _exchange.Request.Version.Major == 1 && exception is IOException or HttpRequestException { InnerException: IOException };

    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? 0;
        return _inner.Headers.ContentLength is not null;
    }
}
