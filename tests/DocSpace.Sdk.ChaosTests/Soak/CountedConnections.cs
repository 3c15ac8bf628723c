using System.Net.Sockets;

namespace DocSpace.Sdk.ChaosTests.Soak;

/// <summary>Opens the connections of a transport, and counts those that are open.</summary>
internal sealed class CountedConnections
{
    private int _open;
    private int _most;
    private int _opened;

    public int Open => Volatile.Read(ref _open);

    public int Most => Volatile.Read(ref _most);

    public int Opened => Volatile.Read(ref _opened);

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        Interlocked.Increment(ref _opened);
        var now = Interlocked.Increment(ref _open);
        for (var seen = Volatile.Read(ref _most); now > seen && Interlocked.CompareExchange(ref _most, now, seen) != seen; seen = Volatile.Read(ref _most))
        {
        }

        return new CountedStream(socket, () => Interlocked.Decrement(ref _open));
    }

    private sealed class CountedStream(Socket socket, Action closed) : NetworkStream(socket, ownsSocket: true)
    {
        private int _isClosed;

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (Interlocked.Exchange(ref _isClosed, 1) == 0)
            {
                closed();
            }
        }
    }
}
