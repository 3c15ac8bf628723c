using System.Net;

namespace DocSpace.Sdk.Resilience;

/// <summary>Passes a body on and tells when the transport asks for it: before that, nothing can have reached the server.</summary>
internal sealed class TrackedContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Action _onStarted;

    public TrackedContent(HttpContent inner, Action onStarted)
    {
        _inner = inner;
        _onStarted = onStarted;
        foreach (var (name, values) in inner.Headers)
        {
            Headers.Add(name, values);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _onStarted();
        return _inner.CopyToAsync(stream, context, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? 0;
        return _inner.Headers.ContentLength is not null;
    }
}
