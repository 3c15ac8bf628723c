using System.Globalization;
using System.Runtime.CompilerServices;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Reports;

namespace DocSpace.Sdk.ChaosTests.Soak;

/// <summary>
/// A client in steady use for minutes, with a fault here and there, leaves nothing behind: no connection, and no request that a registration
/// with the token of the host or anything else holds. <c>SOAK_MINUTES=30</c> lets it last longer, <c>SOAK_RATE=200</c> sets the calls per second.
/// </summary>
public sealed class SoakTests
{
    private const int Callers = 32;

    private static readonly double _minutes = Number("SOAK_MINUTES", 2);
    private static readonly double _rate = Number("SOAK_RATE", 50);

    [Fact]
    public async Task A_client_in_steady_use_leaves_no_connection_and_no_request_behind()
    {
        // One token for all calls, as of a host that runs until it is stopped: whatever stays registered with it stays alive.
        using var host = new CancellationTokenSource();
        await using var portal = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        var connections = new CountedConnections();
        var requests = new WatchedRequests();
        var calls = await UseAsync(portal, connections, requests, host.Token);
        await SettleAsync(connections, requests);

        RunReport.Write("steady use", FormattableString.Invariant(
            $"Soak of {_minutes} min: {calls.Good} calls went well, {calls.Failed} failed, {requests.Seen} requests and answers, {connections.Opened} connections, at most {connections.Most} at a time. Left: {connections.Open} connections, {requests.Alive} requests and answers."));
        Assert.True(calls.Good > 10 * calls.Failed, "Most calls go well.");
        Assert.InRange(connections.Most, 1, 64);
        Assert.Equal(0, connections.Open);
        Assert.Equal(0, requests.Alive);
    }

    // On its own stack, so that nothing of it is held by this method.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(int Good, int Failed)> UseAsync(DocSpaceEmulator portal, CountedConnections connections, WatchedRequests requests, CancellationToken host)
    {
        foreach (var (fault, every) in new[] { (EmulatedFault.Status(503), 61), (EmulatedFault.CutBefore(), 67), (EmulatedFault.CutAfter(), 71), (EmulatedFault.CutAtByte(20), 73), (EmulatedFault.TooManyRequests(), 79), (EmulatedFault.Delay(TimeSpan.FromSeconds(1)), 83) })
        {
            portal.Faults.Add(fault.Every(every));
        }

        // The factory of HTTP clients leaves idle connections to their time-out. Disposed, a transport keeps only those that somebody holds.
        using var transport = new SocketsHttpHandler { ConnectCallback = connections.ConnectAsync, AllowAutoRedirect = false, UseCookies = false };
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDocSpaceClient(portal.Configure)
            .ConfigurePrimaryHttpMessageHandler(() => transport)
            .AddHttpMessageHandler(() => requests);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DocSpaceClient>();
        RoomId[] rooms = await Task.WhenAll(Enumerable.Range(0, Callers).Select(async i => (await client.CreateRoomAsync($"Room {i}", RoomType.Collaboration, host)).Id));
        var until = TimeProvider.System.GetTimestamp() + (long)(_minutes * 60 * TimeProvider.System.TimestampFrequency);
        var (good, failed) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            var random = new Random(caller);
            using var pace = new PeriodicTimer(TimeSpan.FromSeconds(Callers / _rate));
            while (TimeProvider.System.GetTimestamp() < until && await pace.WaitForNextTickAsync(host))
            {
                try
                {
                    await CallAsync(client, rooms[caller], random, host);
                    Interlocked.Increment(ref good);
                }
                catch (Exception exception) when (exception is DocSpaceException or OperationCanceledException)
                {
                    Interlocked.Increment(ref failed);
                }
            }
        }));
        return (good, failed);
    }

    private static async Task CallAsync(DocSpaceClient client, RoomId room, Random random, CancellationToken host)
    {
        switch (random.Next(20))
        {
            case 0:
                await client.InviteAsync(room, $"guest{random.Next(50)}@example.com", random.Next(2) == 0 ? RoomAccess.Read : RoomAccess.Editing, cancellationToken: host);
                break;
            case 1:
                await client.Tags.AddToRoomAsync(room, ["Tag"], host);
                break;
            case 2:
                await client.Rooms.UpdateAsync(room, new() { Title = $"Room {random.Next(1000)}" }, host);
                break;
            case 3:
                // Given up in the middle.
                using (var impatient = CancellationTokenSource.CreateLinkedTokenSource(host))
                {
                    impatient.CancelAfter(1);
                    await client.Rooms.GetAsync(room, impatient.Token);
                }

                break;
            case < 8:
                await client.Rooms.ListAsync(new() { PageSize = 10 }, host);
                break;
            case < 11:
                await client.Sharing.ListMembersAsync(room, cancellationToken: host);
                break;
            default:
                await client.Rooms.GetAsync(room, host);
                break;
        }
    }

    /// <summary>Collects garbage until nothing more goes: what a connection is closing with may live for a moment.</summary>
    private static async Task SettleAsync(CountedConnections connections, WatchedRequests requests)
    {
        for (var look = 0; look < 100 && connections.Open + requests.Alive > 0; look++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static double Number(string variable, double otherwise) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : otherwise;
}
