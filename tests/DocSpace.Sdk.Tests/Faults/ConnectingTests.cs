using System.Net;
using System.Net.Sockets;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Connections that do not come about (F1 to F6).</summary>
public sealed class ConnectingTests
{
    private static readonly int[] FourAttempts = [1001, 1002, 1001, 1002, 1001, 1002, 1001, 1020];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F1_A_name_that_nobody_knows_is_tried_four_times_and_nothing_was_sent(bool read)
    {
        var lookUps = 0;
        await using var test = ConnectOver(new Uri("https://portal.example.com"), transport => transport.ConnectCallback = (_, _) =>
        {
            lookUps++;
            throw new SocketException((int)SocketError.HostNotFound);
        });

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => CallAsync(test, read));

        Assert.Equal((ConnectionFailure.NotReached, RequestDelivery.NotSent, 4), (exception.Reason, exception.Delivery, lookUps));
        Assert.Equal(HttpRequestError.NameResolutionError, Assert.IsType<HttpRequestException>(exception.InnerException).HttpRequestError);
        Assert.Equal(FourAttempts, test.Logs.Events);
    }

    [Fact]
    public async Task F2_A_name_that_is_found_at_the_second_try_does_no_harm()
    {
        await using var server = new WireServer(static connection => connection.AnswerRoomsAsync());
        var lookUps = 0;
        await using var test = ConnectOver(server.Address, transport => transport.ConnectCallback = (_, token) =>
            ++lookUps == 1 ? throw new SocketException((int)SocketError.HostNotFound) : ConnectAsync(server.EndPoint, token));

        var room = await test.Client.CreateRoomAsync("Project", RoomType.Collaboration, Token);

        Assert.Equal((8, false), (room.Id, room.IsRecovered));
        Assert.Equal((2, 1), (lookUps, server.Requests.Count));
        Assert.Equal([1001, 1002, 1000], test.Logs.Events);
    }

    [Fact]
    public async Task F3_A_name_that_moves_is_looked_up_again_when_the_connection_is_old()
    {
        await using var before = new WireServer(static connection => connection.AnswerRoomsAsync());
        await using var after = new WireServer(static connection => connection.AnswerRoomsAsync());
        var address = before.EndPoint;

        // Two minutes by default, as a test of the registration shows; here a connection is old at once.
        await using var test = ConnectOver(before.Address, transport =>
        {
            transport.PooledConnectionLifetime = TimeSpan.Zero;
            transport.ConnectCallback = (_, token) => ConnectAsync(address, token);
        });
        await test.Client.Rooms.GetAsync(8, Token);
        address = after.EndPoint;
        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal((1, 1), (before.Requests.Count, after.Requests.Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F4_A_refused_connection_is_tried_four_times_and_nothing_was_sent(bool read)
    {
        // A port that was free a moment ago: nobody listens there.
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = (IPEndPoint)probe.LocalEndpoint;
        probe.Stop();
        await using var test = Connect(new Uri($"http://{address}"));

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => CallAsync(test, read));

        Assert.Equal((ConnectionFailure.NotReached, RequestDelivery.NotSent), (exception.Reason, exception.Delivery));
        Assert.Contains("4 attempts", exception.Message, StringComparison.Ordinal);
        Assert.Equal(FourAttempts, test.Logs.Events);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F5_A_connection_that_is_never_accepted_is_given_up_and_tried_again_and_nothing_was_sent(bool read)
    {
        var connects = 0;
        await using var test = ConnectOver(new Uri("https://portal.example.com"), transport => NeverConnect(transport, () => connects++));

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => CallAsync(test, read));

        Assert.Equal((ConnectionFailure.NotReached, RequestDelivery.NotSent, 4), (exception.Reason, exception.Delivery, connects));
        Assert.Contains("did not accept a connection in time (4 attempts)", exception.Message, StringComparison.Ordinal);
        Assert.Equal(FourAttempts, test.Logs.Events);
    }

    [Fact]
    public async Task F5_A_portal_that_accepts_no_connection_is_soon_left_alone_for_a_while()
    {
        var connects = 0;
        await using var test = ConnectOver(new Uri("https://portal.example.com"), transport => NeverConnect(transport, () => connects++));
        for (var call = 0; call < 5; call++)
        {
            await Assert.ThrowsAsync<DocSpaceConnectionException>(() => CallAsync(test, read: true));
        }

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() => CallAsync(test, read: true));

        Assert.Equal((ConnectionFailure.Suspended, RequestDelivery.NotSent, 20), (exception.Reason, exception.Delivery, connects));
        Assert.Single(test.Logs.Events, static id => id == 1007);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F6_A_connection_that_is_reset_when_it_is_accepted_lets_any_call_try_again(bool read)
    {
        var connected = new TaskCompletionSource();
        await using var server = new WireServer(async connection =>
        {
            if (connection.Number == 1)
            {
                await connected.Task.WaitAsync(connection.Token);
                connection.Reset();
            }

            await connection.AnswerRoomsAsync();
        });
        var connects = 0;
        await using var test = ConnectOver(server.Address, transport => transport.ConnectCallback = async (_, token) =>
        {
            var stream = await ConnectAsync(server.EndPoint, token);
            if (++connects == 1)
            {
                // The reset is here before the transport can write.
                connected.SetResult();
                await Assert.ThrowsAsync<IOException>(() => stream.ReadExactlyAsync(new byte[1], token).AsTask());
            }

            return stream;
        });

        var room = await CallAsync(test, read);

        Assert.Equal((8, false), (room.Id, room.IsRecovered));
        Assert.Equal((1, 2), (server.Requests.Count, server.Connections));
        Assert.Equal([1001, 1002, 1000], test.Logs.Events);
    }

    private static Task<Room> CallAsync(TestClient test, bool read) =>
        read ? test.Client.Rooms.GetAsync(8, Token) : test.Client.CreateRoomAsync("Project", RoomType.Custom, Token);

    // Ten seconds by default, as a test of the registration shows. The transport measures them by the clock of the machine.
    private static void NeverConnect(SocketsHttpHandler transport, Action onConnect)
    {
        transport.ConnectTimeout = TimeSpan.FromMilliseconds(1);
        transport.ConnectCallback = async (_, token) =>
        {
            onConnect();
            await new TaskCompletionSource().Task.WaitAsync(token);
            throw new InvalidOperationException("Not reached.");
        };
    }

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint address, CancellationToken token)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address, token);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
