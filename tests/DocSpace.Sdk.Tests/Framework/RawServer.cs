using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A server of bare sockets: reads whole requests, counts them, and does to each connection what the test says.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;
    private int _requests;
    private int _posts;

    public RawServer(Func<int, Stream, CancellationToken, Task> answer)
    {
        _listener.Start();
        _loop = AcceptAsync(answer);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>The requests of which the server read head and body: the only honest count.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Those of them that create.</summary>
    public int Posts => Volatile.Read(ref _posts);

    public static byte[] Ok(string body) =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync(Func<int, Stream, CancellationToken, Task> answer)
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using var stream = connection.GetStream();
                await ReadRequestAsync(stream);
                await answer(Interlocked.Increment(ref _requests), stream, _stop.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ReadRequestAsync(Stream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[8192];
        while (true)
        {
            var read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
            {
                return;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            var request = text.ToString();
            var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && request.Length >= end + 4 + BodyLength(request[..end]))
            {
                _posts += request.StartsWith("POST ", StringComparison.Ordinal) ? 1 : 0;
                return;
            }
        }
    }

    private static int BodyLength(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line.AsSpan(15), provider: null))
        .FirstOrDefault();
}
