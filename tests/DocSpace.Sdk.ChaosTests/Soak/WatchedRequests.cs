using System.Collections.Concurrent;

namespace DocSpace.Sdk.ChaosTests.Soak;

/// <summary>Remembers requests and answers without keeping them alive.</summary>
internal sealed class WatchedRequests : DelegatingHandler
{
    private readonly ConcurrentQueue<WeakReference> _seen = new();

    public int Seen => _seen.Count;

    /// <summary>How many of them somebody still holds.</summary>
    public int Alive => _seen.Count(static reference => reference.IsAlive);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _seen.Enqueue(new WeakReference(request));
        var response = await base.SendAsync(request, cancellationToken);
        _seen.Enqueue(new WeakReference(response));
        return response;
    }
}
