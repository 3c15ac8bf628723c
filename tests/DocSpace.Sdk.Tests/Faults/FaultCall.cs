using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Makes calls against servers of bare sockets, and proves what every fault has in common.</summary>
internal static class FaultCall
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A client on real sockets for which time passes only while it pauses.</summary>
    public static TestClient Connect(Uri address, Action<DocSpaceClientOptions>? configure = null, Action<IHttpClientBuilder>? http = null) => new(
        configure: options =>
        {
            options.BaseAddress = address;
            configure?.Invoke(options);
        },
        http: http,
        realTransport: true,
        time: new PausingTime());

    /// <summary>A client whose transport is the one of the SDK, but for what the test changes of it.</summary>
    public static TestClient ConnectOver(Uri address, Action<SocketsHttpHandler> transport, Action<DocSpaceClientOptions>? configure = null) =>
        Connect(address, configure, http => http.ConfigurePrimaryHttpMessageHandler(() => Transport(transport)));

    /// <summary>The first connection meets the fault, and the read is answered on another one.</summary>
    public static async Task<IReadOnlyCollection<int>> ReadSurvivesAsync(Func<WireConnection, Task> fault)
    {
        await using var server = new WireServer(connection => connection.Number == 1 ? fault(connection) : connection.AnswerRoomsAsync());
        await using var test = Connect(server.Address);

        var room = await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal(8, room.Id);
        Assert.Equal((2, 2), (server.Requests.Count, server.Connections));
        return test.Logs.Events;
    }

    /// <summary>Every connection meets the fault.</summary>
    public static async Task<T> ReadFailsAsync<T>(Func<WireConnection, Task> fault, int requests, params int[] events)
        where T : DocSpaceException
    {
        await using var server = new WireServer(fault);
        await using var test = Connect(server.Address);

        var exception = await Assert.ThrowsAsync<T>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.Equal(requests, server.Requests.Count);
        Assert.Equal("GET files/rooms/{id}", exception.Operation);
        Assert.Equal(events, test.Logs.Events);
        return exception;
    }

    /// <summary>
    /// A create of which the body was read meets the fault: the room is found where it was made, and where it was not the outcome is
    /// unknown. It is sent once in any case.
    /// </summary>
    /// <param name="fault">What the server does then.</param>
    /// <param name="meanwhile">What the test does then.</param>
    public static async Task CreateIsLookedForAsync(Func<WireConnection, Task> fault, Action<TestClient>? meanwhile = null)
    {
        foreach (var made in new[] { true, false })
        {
            CreatingServer? portal = null;
            portal = new CreatingServer(made, CreatingServer.After(fault, () => portal!));
            await using var server = new WireServer(portal.ServeAsync);
            await using var test = Connect(server.Address);

            var call = test.Client.CreateRoomAsync(CreatingServer.Title, RoomType.Custom, Token);
            if (meanwhile is not null)
            {
                await portal.Received.WaitAsync(Token);
                meanwhile(test);
            }

            if (made)
            {
                Assert.True((await call).IsRecovered);
            }
            else
            {
                var exception = await Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() => call);
                Assert.Equal((RequestDelivery.Unknown, 0), (exception.Delivery, exception.Candidates.Count));
            }

            Assert.Equal(1, server.Posts);
            Assert.Equal([1003, made ? 1004 : 1005], test.Logs.Events.Where(static id => id is 1003 or 1004 or 1005));
        }
    }

    /// <summary>The transport of the SDK, but for what the test changes of it.</summary>
    public static SocketsHttpHandler Transport(Action<SocketsHttpHandler> change)
    {
        var transport = DocSpaceHttpPipeline.CreateTransport();
        change(transport);
        return transport;
    }
}
