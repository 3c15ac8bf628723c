using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A server of bare sockets that serves its connections side by side, each as the test says, and counts what it read of them.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<WireConnection, Task> _serve;
    private readonly X509Certificate2? _certificate;
    private readonly Func<int, List<SslApplicationProtocol>> _protocols;
    private readonly Task _loop;
    private readonly object _lock = new();
    private readonly List<Task> _connections = [];
    private readonly List<WireRequest> _heads = [];
    private readonly List<WireRequest> _requests = [];
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="serve">What happens to a connection.</param>
    /// <param name="certificate">For encrypted connections.</param>
    /// <param name="protocols">What the server offers on its first, second … connection.</param>
    public WireServer(Func<WireConnection, Task> serve, X509Certificate2? certificate = null, Func<int, List<SslApplicationProtocol>>? protocols = null)
    {
        _serve = serve;
        _certificate = certificate;
        _protocols = protocols ?? (static _ => []);
        _listener.Start();
        _loop = AcceptAsync();
    }

    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    public Uri Address => new($"{(_certificate is null ? "http" : "https")}://localhost:{EndPoint.Port}/");

    /// <summary>How often a connection was accepted.</summary>
    public int Connections
    {
        get
        {
            lock (_lock)
            {
                return _connections.Count;
            }
        }
    }

    /// <summary>The requests of which the server read the head.</summary>
    public IReadOnlyList<WireRequest> Heads
    {
        get
        {
            lock (_lock)
            {
                return [.. _heads];
            }
        }
    }

    /// <summary>The requests of which the server read head and body: the only honest count.</summary>
    public IReadOnlyList<WireRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    public int Posts => Heads.Count(static request => request.Method is "POST");

    /// <summary>Waits until the server has read so many requests.</summary>
    public async Task WaitForRequestsAsync(int count)
    {
        while (true)
        {
            Task arrived;
            lock (_lock)
            {
                if (_requests.Count >= count)
                {
                    return;
                }

                arrived = _arrived.Task;
            }

            await arrived.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        Task[] connections;
        lock (_lock)
        {
            connections = [.. _connections];
        }

        // What a test asserts in its script shows here.
        await Task.WhenAll(connections);
        _stop.Dispose();
    }

    public void NoteHead(WireRequest request)
    {
        lock (_lock)
        {
            _heads.Add(request);
        }
    }

    public void NoteRequest(WireRequest request)
    {
        lock (_lock)
        {
            _requests.Add(request);
            (var arrived, _arrived) = (_arrived, new(TaskCreationOptions.RunContinuationsAsynchronously));
            arrived.SetResult();
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                lock (_lock)
                {
                    _connections.Add(ServeAsync(socket, _connections.Count + 1));
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(Socket socket, int number)
    {
        // Not under the lock of the caller.
        await Task.Yield();
        socket.NoDelay = true;
        Stream stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            if (_certificate is not null)
            {
                var secure = new SslStream(stream);
                stream = secure;
                await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate, ApplicationProtocols = _protocols(number) }, _stop.Token);
            }

            await _serve(new WireConnection(this, socket, stream, number, _stop.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or ObjectDisposedException or AuthenticationException)
        {
            // The client or the test is over.
        }
        finally
        {
            await stream.DisposeAsync();
        }
    }
}
