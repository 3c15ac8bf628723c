using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>One connection of a <see cref="WireServer"/>. It ends in order when the script of the test does.</summary>
internal sealed class WireConnection(WireServer server, Socket socket, Stream stream, int number, CancellationToken token)
{
    private readonly byte[] _buffer = new byte[8192];
    private readonly StringBuilder _unread = new();

    /// <summary>1 for the first connection of the server.</summary>
    public int Number => number;

    public Stream Stream => stream;

    public CancellationToken Token => token;

    /// <summary>What was agreed on in the handshake.</summary>
    public SslApplicationProtocol Protocol => stream is SslStream secure ? secure.NegotiatedApplicationProtocol : default;

    /// <summary>The body of a good answer, with its head.</summary>
    public static string Ok(string body, string headers = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    /// <summary>Reads a head and leaves the body; null when the client closed the connection.</summary>
    public async Task<WireRequest?> ReadHeadAsync()
    {
        int end;
        while ((end = _unread.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
        {
            if (!await ReceiveAsync())
            {
                return null;
            }
        }

        var request = new WireRequest(_unread.ToString(0, end), string.Empty);
        _unread.Remove(0, end + 4);
        server.NoteHead(request);
        return request;
    }

    /// <summary>Reads a whole request; null when the client closed the connection.</summary>
    public async Task<WireRequest?> ReadAsync() => await ReadHeadAsync() is { } head ? await ReadBodyAsync(head) : null;

    /// <summary>Reads the body that belongs to a head.</summary>
    public async Task<WireRequest?> ReadBodyAsync(WireRequest head)
    {
        while (_unread.Length < head.BodyLength)
        {
            if (!await ReceiveAsync())
            {
                return null;
            }
        }

        var request = head with { Body = _unread.ToString(0, head.BodyLength) };
        _unread.Remove(0, head.BodyLength);
        server.NoteRequest(request);
        return request;
    }

    /// <summary>Counts a request that the script read itself.</summary>
    public void Note(WireRequest request)
    {
        server.NoteHead(request);
        server.NoteRequest(request);
    }

    public async Task WriteAsync(string text) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), token);

    /// <summary>Answers all further requests of this connection with a room.</summary>
    public async Task AnswerRoomsAsync()
    {
        while (await ReadAsync() is not null)
        {
            await WriteAsync(Ok(StubPortal.RoomJson));
        }
    }

    /// <summary>Waits until the client is gone.</summary>
    public async Task WaitForCloseAsync()
    {
        while (await ReceiveAsync())
        {
            _unread.Clear();
        }
    }

    /// <summary>Ends the connection in order, whatever the script would still do.</summary>
    public static void Finish() => throw new IOException("The connection was ended by the test.");

    /// <summary>Breaks the connection off: what is on its way gets lost.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
        Finish();
    }

    private async Task<bool> ReceiveAsync()
    {
        var read = await stream.ReadAsync(_buffer, token);
        _unread.Append(Encoding.Latin1.GetString(_buffer, 0, read));
        return read > 0;
    }
}
