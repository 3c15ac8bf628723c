using System.Net.Sockets;

namespace DocSpace.Sdk.Tests.Tenants;

/// <summary>Counts the sockets of transports where they are opened and closed: a server learns of both later.</summary>
internal sealed class SocketCounter
{
    private readonly object _lock = new();

    public int Open { get; private set; }

    public int MostOpen { get; private set; }

    public SocketsHttpHandler CreateTransport()
    {
        var transport = DocSpaceHttpPipeline.CreateTransport();
        transport.ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            Add(1);
            return new CountedStream(this, socket);
        };
        return transport;
    }

    private void Add(int sockets)
    {
        lock (_lock)
        {
            Open += sockets;
            MostOpen = Math.Max(MostOpen, Open);
        }
    }

    private sealed class CountedStream(SocketCounter counter, Socket socket) : NetworkStream(socket, ownsSocket: true)
    {
        private int _closed;

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (Interlocked.Exchange(ref _closed, 1) == 0)
            {
                counter.Add(-1);
            }
        }
    }
}
