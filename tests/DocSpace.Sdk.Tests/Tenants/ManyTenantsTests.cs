using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Tenants;

public sealed class ManyTenantsTests(ITestOutputHelper output)
{
    // The older framework runs the same code; there, a fifth of it says as much.
#if NET10_0_OR_GREATER
    private const int Tenants = 10_000;
#else
    private const int Tenants = 2_000;
#endif

    private const int Capacity = 50;
    private const int Lanes = 4;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_thousand_tenants_never_have_more_connections_than_the_capacity_and_leave_no_more_behind()
    {
        var sockets = new SocketCounter();
        await using var server = new KeepAliveServer(StubPortal.RoomJson);
        await using var host = new TenantHost(Capacity, sockets.CreateTransport);

        var clients = await CallAllAsync(host, server.Address);

        Assert.Equal((Tenants, Tenants), (host.Configured, server.Accepted));
        output.WriteLine($"At most {sockets.MostOpen} sockets and {host.Transports.MostLive} transports.");
        Assert.Equal((Capacity, Capacity), (sockets.MostOpen, sockets.Open));

        // Each lane may have opened a transport, without a connection yet, beside the one that another lane is about to close.
        Assert.InRange(host.Transports.MostLive, Capacity, Capacity + Lanes);
        Assert.Equal(Capacity, host.Transports.Live);
        Assert.Equal(Capacity, await server.WaitForOpenAsync(Capacity, Token));

        Collect();
        output.WriteLine($"Reachable: {clients.Count(static client => client.IsAlive)} clients, {host.Transports.Reachable} transports.");
        Assert.Equal(Capacity, clients.Count(static client => client.IsAlive));
        Assert.Equal(Capacity, host.Transports.Reachable);

        await host.DisposeAsync();
        Assert.Equal((0, 0), (host.Transports.Live, sockets.Open));
        Assert.Equal(0, await server.WaitForOpenAsync(0, Token));
    }

    [Fact]
    public async Task Tenants_that_are_never_called_make_room_too()
    {
        await using var host = new TenantHost(Capacity);

        var clients = Enumerable.Range(0, 1000).Select(tenant => new WeakReference(host.Client($"tenant{tenant}"))).ToArray();

        Collect();
        Assert.Equal(Capacity, clients.Count(static client => client.IsAlive));
        Assert.Equal((Capacity, Capacity), (host.Transports.Live, Enumerable.Range(0, 1000).Count(tenant => host.Knows($"tenant{tenant}"))));
    }

    // A watched transport fails when it is used after it was closed.
    [Fact]
    public async Task Calls_removals_and_new_tenants_at_the_same_time_never_meet_a_closed_transport_and_keep_the_bound()
    {
        await using var host = new TenantHost(capacity: 5, () => new WaitingTransport(Task.CompletedTask));
        var kept = Enumerable.Range(0, 8).Select(tenant => host.Client($"tenant{tenant}")).ToArray();

        await Parallel.ForAsync(0, 4000, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Token }, async (step, token) =>
        {
            var tenant = $"tenant{step * 7 % 30}";
            if (step % 11 == 0)
            {
                host.Factory.Remove(tenant);
            }

            var client = step % 5 == 0 ? kept[step % kept.Length] : host.Client(tenant);
            Assert.Equal(8, (await client.Rooms.GetAsync(8, token)).Id);
        });

        Assert.InRange(host.Transports.Live, 1, 5);
        Assert.InRange(Enumerable.Range(0, 30).Count(tenant => host.Knows($"tenant{tenant}")), 1, 5);
    }

    // A method of its own: what the last call left in its variables is gone when it ends.
    private static async Task<WeakReference[]> CallAllAsync(TenantHost host, Uri address)
    {
        var clients = new WeakReference[Tenants];
        var lanes = new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = Token };
        await Parallel.ForAsync(0, Tenants, lanes, async (tenant, _) => clients[tenant] = await CallAsync(host, $"tenant{tenant}", address));
        return clients;
    }

    private static async Task<WeakReference> CallAsync(TenantHost host, string tenant, Uri address)
    {
        var client = host.Client(tenant, address);
        await client.Rooms.GetAsync(8, Token);
        return new WeakReference(client);
    }

    private static void Collect()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
