using System.Buffers.Binary;
using System.Text;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A connection that speaks HTTP/2, frame by frame: knows as much of it as the tests need.</summary>
internal sealed class Http2Connection
{
    public const int InternalError = 2;
    public const int RefusedStream = 7;
    public const int Cancel = 8;

    private const byte Data = 0;
    private const byte Headers = 1;
    private const byte ResetStream = 3;
    private const byte Settings = 4;
    private const byte Ping = 6;
    private const byte GoAway = 7;

    // The same bit ends a stream and acknowledges settings and pings.
    private const byte End = 1;
    private const byte EndHeaders = 4;

    private readonly WireConnection _connection;
    private readonly Dictionary<int, (string Block, StringBuilder Body)> _open = [];
    private readonly Queue<(int Stream, WireRequest Request)> _complete = new();

    private Http2Connection(WireConnection connection) => _connection = connection;

    /// <summary>How many requests the client has begun and the server has not answered.</summary>
    public int Open => _open.Count;

    public static async Task<Http2Connection> AcceptAsync(WireConnection connection, int maxStreams = 100)
    {
        await connection.Stream.ReadExactlyAsync(new byte[24], connection.Token);
        var accepted = new Http2Connection(connection);
        await accepted.WriteAsync(Settings, 0, 0, [0, 3, .. Number(maxStreams)]);
        return accepted;
    }

    /// <summary>Reads until a request is complete.</summary>
    public async Task<(int Stream, WireRequest Request)> ReadAsync()
    {
        while (_complete.Count == 0)
        {
            await ReadFrameAsync();
        }

        return _complete.Dequeue();
    }

    /// <summary>Lets everything arrive that the client has sent until now.</summary>
    public async Task SettleAsync()
    {
        await WriteAsync(Ping, 0, 0, new byte[8]);
        while (await ReadFrameAsync() is not (Ping, End))
        {
            // What comes before the answer to the ping was sent before it.
        }
    }

    public async Task AnswerAsync(int stream, string body)
    {
        // Of the table of headers, 8 is the status 200.
        _open.Remove(stream);
        await WriteAsync(Headers, EndHeaders, stream, [0x88]);
        await WriteAsync(Data, End, stream, Encoding.UTF8.GetBytes(body));
    }

    public Task RefuseAsync(int stream, int code)
    {
        _open.Remove(stream);
        return WriteAsync(ResetStream, 0, stream, Number(code));
    }

    public Task GoAwayAsync(int lastStream) => WriteAsync(GoAway, 0, 0, [.. Number(lastStream), .. Number(0)]);

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private async Task<(byte Type, byte Flags)> ReadFrameAsync()
    {
        var head = new byte[9];
        await _connection.Stream.ReadExactlyAsync(head, _connection.Token);
        var body = new byte[(head[0] << 16) | (head[1] << 8) | head[2]];
        await _connection.Stream.ReadExactlyAsync(body, _connection.Token);
        var (type, flags, stream) = (head[3], head[4], BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5)));
        switch (type)
        {
            case Settings or Ping when (flags & End) == 0:
                await WriteAsync(type, End, 0, type == Ping ? body : []);
                break;
            case Headers:
                _open[stream] = (Encoding.Latin1.GetString(body), new StringBuilder());
                break;
            case Data:
                _open[stream].Body.Append(Encoding.Latin1.GetString(body));
                break;
        }

        if (type is Headers or Data && (flags & End) != 0)
        {
            // Of the table of headers, 2 is the method GET and 3 is POST. The client writes paths as they are.
            var (block, text) = _open[stream];
            var request = new WireRequest($"{(block[0] == 0x83 ? "POST" : "GET")} {block.Replace(' ', '_')} HTTP/2", text.ToString());
            _connection.Note(request);
            _complete.Enqueue((stream, request));
        }

        return (type, flags);
    }

    private async Task WriteAsync(byte type, byte flags, int stream, byte[] body) => await _connection.Stream.WriteAsync(
        (byte[])[(byte)(body.Length >> 16), (byte)(body.Length >> 8), (byte)body.Length, type, flags, .. Number(stream), .. body], _connection.Token);
}
