using DocSpace.Sdk.Tenants;

namespace DocSpace.Sdk.Tests.Tenants;

/// <summary>Opens transports over what the test says and knows which of them were not disposed yet.</summary>
internal sealed class WatchedTransports(Func<HttpMessageHandler> inner)
{
    private readonly object _lock = new();
    private readonly List<WeakReference> _opened = [];
    private int _live;
    private int _mostLive;

    public TransportSource Source => Open;

    public int Opened => Read(() => _opened.Count);

    public int Live => Read(() => _live);

    public int MostLive => Read(() => _mostLive);

    /// <summary>The transports, and the handlers below them, that the garbage collector has not taken.</summary>
    public int Reachable => Read(() => _opened.Count(static opened => opened.IsAlive));

    private Watched Open()
    {
        var transport = new Watched(this, inner());
        lock (_lock)
        {
            _opened.Add(new WeakReference(transport.InnerHandler));
            _live++;
        }

        return transport;
    }

    // Counted when a request goes out: until then a new transport may be there beside the one that makes room for it.
    private void Count() => Read(() => _mostLive = Math.Max(_mostLive, _live));

    private int Read(Func<int> value)
    {
        lock (_lock)
        {
            return value();
        }
    }

    private sealed class Watched(WatchedTransports owner, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private bool _disposed;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            owner.Count();
            return base.SendAsync(request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            if (!_disposed)
            {
                _disposed = true;
                owner.Read(() => owner._live--);
            }

            base.Dispose(disposing);
        }
    }
}
