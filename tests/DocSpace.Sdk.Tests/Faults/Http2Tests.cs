using System.Net;
using System.Net.Security;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;
using static DocSpace.Sdk.Tests.Faults.FaultCall;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>
/// Faults of HTTP/2 (F28 to F32), which the client speaks only where a host asks it to: by default it keeps to HTTP/1.1, where one
/// failure hits one request.
/// </summary>
public sealed class Http2Tests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F28_By_default_the_client_speaks_HTTP_1_to_a_server_that_offers_HTTP_2()
    {
        using var certificates = new Certificates();
        using var certificate = certificates.Issue();
        var spoken = new SslApplicationProtocol();
        await using var server = new WireServer(
            connection =>
            {
                spoken = connection.Protocol;
                return connection.AnswerRoomsAsync();
            },
            certificate,
            static _ => [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11]);
        await using var test = ConnectOver(server.Address, transport => certificates.TrustIn(transport));

        await test.Client.Rooms.GetAsync(8, Token);

        Assert.NotEqual(SslApplicationProtocol.Http2, spoken);
        Assert.Equal("HTTP/1.1", Assert.Single(server.Requests).Version);
    }

    [Fact]
    public async Task F28_A_create_that_the_server_did_not_take_because_it_goes_away_is_sent_again_and_made_once()
    {
        await using var server = new WireServer(static async connection =>
        {
            var http2 = await Http2Connection.AcceptAsync(connection);
            var (stream, _) = await http2.ReadAsync();
            if (connection.Number == 1)
            {
                await http2.GoAwayAsync(lastStream: 0);
                await connection.WaitForCloseAsync();
                return;
            }

            await http2.AnswerAsync(stream, StubPortal.RoomJson);
            await connection.WaitForCloseAsync();
        });
        await using var test = Speak(server.Address);

        var room = await test.Client.CreateRoomAsync(CreatingServer.Title, RoomType.Custom, Token);

        Assert.Equal((8, false), (room.Id, room.IsRecovered));
        Assert.Equal((2, 2), (server.Posts, server.Connections));
        Assert.Equal(server.Requests[0].Body, server.Requests[1].Body);
        Assert.Equal([1000], test.Logs.Events);
    }

    [Fact]
    public Task F29_A_create_that_the_server_took_before_it_went_away_is_looked_for() => IsLookedForAsync(static async (http2, stream) =>
    {
        await http2.GoAwayAsync(lastStream: stream);
        WireConnection.Finish();
    });

    [Fact]
    public async Task F30_A_create_that_the_server_refused_to_begin_is_sent_again_and_made_once()
    {
        await using var server = new WireServer(static async connection =>
        {
            var http2 = await Http2Connection.AcceptAsync(connection);
            var (refused, _) = await http2.ReadAsync();
            await http2.RefuseAsync(refused, Http2Connection.RefusedStream);
            var (stream, _) = await http2.ReadAsync();
            await http2.AnswerAsync(stream, StubPortal.RoomJson);
            await connection.WaitForCloseAsync();
        });
        await using var test = Speak(server.Address);

        Assert.False((await test.Client.CreateRoomAsync(CreatingServer.Title, RoomType.Custom, Token)).IsRecovered);

        Assert.Equal(2, server.Posts);
        Assert.Equal([1000], test.Logs.Events);
    }

    [Theory]
    [InlineData(Http2Connection.InternalError)]
    [InlineData(Http2Connection.Cancel)]
    public Task F30_A_create_that_the_server_broke_off_is_looked_for(int code) => IsLookedForAsync((http2, stream) => http2.RefuseAsync(stream, code));

    [Fact]
    public async Task F31_Requests_wait_for_each_other_where_the_server_takes_one_at_a_time()
    {
        var most = 0;
        await using var server = new WireServer(async connection =>
        {
            var http2 = await Http2Connection.AcceptAsync(connection, maxStreams: 1);
            while (true)
            {
                var (stream, _) = await http2.ReadAsync();
                await http2.SettleAsync();
                most = Math.Max(most, http2.Open);
                await http2.AnswerAsync(stream, StubPortal.RoomJson);
            }
        });
        await using var test = Speak(server.Address);

        // The first answer tells the client what the server takes.
        await test.Client.Rooms.GetAsync(8, Token);
        var rooms = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => test.Client.Rooms.GetAsync(8, Token)));

        Assert.All(rooms, static room => Assert.Equal(8, room.Id));
        Assert.Equal((1, 6, 1), (most, server.Requests.Count, server.Connections));
        Assert.All(test.Logs.Events, static id => Assert.Equal(1000, id));
    }

    [Fact]
    public async Task F32_A_server_that_offers_less_at_the_second_attempt_is_understood()
    {
        using var certificates = new Certificates();
        using var certificate = certificates.Issue();
        await using var server = new WireServer(
            static async connection =>
            {
                if (connection.Protocol == SslApplicationProtocol.Http2)
                {
                    await (await Http2Connection.AcceptAsync(connection)).ReadAsync();
                    return;
                }

                await connection.AnswerRoomsAsync();
            },
            certificate,
            static number => number == 1 ? [SslApplicationProtocol.Http2] : [SslApplicationProtocol.Http11]);
        await using var test = Speak(server.Address, HttpVersionPolicy.RequestVersionOrLower, transport => certificates.TrustIn(transport));

        Assert.Equal(8, (await test.Client.Rooms.GetAsync(8, Token)).Id);

        Assert.Equal(["HTTP/2", "HTTP/1.1"], server.Requests.Select(static request => request.Version));
        Assert.Equal([1001, 1002, 1000], test.Logs.Events);
    }

    private static async Task IsLookedForAsync(Func<Http2Connection, int, Task> fault)
    {
        foreach (var made in new[] { true, false })
        {
            var portal = new CreatingServer(made, static (_, _) => Task.CompletedTask);
            await using var server = new WireServer(async connection =>
            {
                var http2 = await Http2Connection.AcceptAsync(connection);
                while (true)
                {
                    var (stream, request) = await http2.ReadAsync();
                    if (request.Method is "POST")
                    {
                        portal.Make(request);
                        await fault(http2, stream);
                    }
                    else
                    {
                        await http2.AnswerAsync(stream, portal.List(request.Target));
                    }
                }
            });
            await using var test = Speak(server.Address);

            var exception = await Record.ExceptionAsync(() => test.Client.CreateRoomAsync(CreatingServer.Title, RoomType.Custom, Token));

            Assert.Equal(made ? null : typeof(DocSpaceRoomOutcomeUnknownException), exception?.GetType());
            Assert.Equal(1, server.Posts);
            Assert.Equal([1001, 1020, 1003], test.Logs.Events.Take(3));
            Assert.Equal(made ? 1004 : 1005, test.Logs.Events.Last());
        }
    }

    /// <summary>A client of a host that asks for HTTP/2.</summary>
    private static TestClient Speak(Uri address, HttpVersionPolicy policy = HttpVersionPolicy.RequestVersionExact, Action<SocketsHttpHandler>? transport = null) => new(
        configure: options => options.BaseAddress = address,
        http: builder =>
        {
            builder.ConfigureHttpClient(client => (client.DefaultRequestVersion, client.DefaultVersionPolicy) = (HttpVersion.Version20, policy));
            if (transport is not null)
            {
                builder.ConfigurePrimaryHttpMessageHandler(() => Transport(transport));
            }
        },
        realTransport: true,
        time: new PausingTime());
}
