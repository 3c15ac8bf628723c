using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DocSpace.Sdk.Tests.Tenants;

/// <summary>A server of bare sockets that answers every request with the same body, keeps connections open and counts them.</summary>
internal sealed class KeepAliveServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly byte[] _answer;
    private readonly Task _loop;
    private readonly object _lock = new();
    private int _open;
    private TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public KeepAliveServer(string body)
    {
        _answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
        _listener.Start();
        _loop = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public int Accepted { get; private set; }

    /// <summary>Waits until the server has seen so many of its connections end that no more than the given number are open.</summary>
    public async Task<int> WaitForOpenAsync(int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task closed;
            lock (_lock)
            {
                if (_open <= most)
                {
                    return _open;
                }

                closed = _closed.Task;
            }

            await closed.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var connection = await _listener.AcceptSocketAsync(_stop.Token);
                lock (_lock)
                {
                    Accepted++;
                    _open++;
                }

                _ = AnswerAsync(connection);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(Socket connection)
    {
        using (connection)
        {
            try
            {
                var buffer = new byte[4096];
                for (int held = 0, read; (read = await connection.ReceiveAsync(buffer.AsMemory(held), _stop.Token)) > 0;)
                {
                    held += read;
                    if (buffer.AsSpan(0, held).EndsWith("\r\n\r\n"u8))
                    {
                        held = 0;
                        await connection.SendAsync(_answer, _stop.Token);
                    }
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException)
            {
                // The client or the test is over.
            }
        }

        lock (_lock)
        {
            _open--;
            (var closed, _closed) = (_closed, new(TaskCreationOptions.RunContinuationsAsynchronously));
            closed.SetResult();
        }
    }
}
