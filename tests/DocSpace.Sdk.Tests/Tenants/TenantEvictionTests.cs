using System.Text;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Tenants;

public sealed class TenantEvictionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_tenant_that_was_not_used_for_the_longest_time_makes_room(bool byCall)
    {
        await using var host = new TenantHost(capacity: 2);
        var acme = host.Client("acme");
        host.Client("globex");

        if (byCall)
        {
            await acme.Rooms.GetAsync(8, Token);
        }
        else
        {
            host.Client("acme");
        }

        host.Client("initech");

        Assert.Equal((true, false, true), (host.Knows("acme"), host.Knows("globex"), host.Knows("initech")));
        Assert.Equal(2, host.Transports.Live);
    }

    [Fact]
    public async Task A_client_works_after_it_made_room_and_is_back_under_its_name_within_the_bound()
    {
        await using var host = new TenantHost(capacity: 1);
        var acme = host.Client("acme");
        var globex = host.Client("globex");

        foreach (var client in new[] { acme, globex, acme })
        {
            await client.Rooms.GetAsync(8, Token);
            Assert.Equal(1, host.Transports.Live);
        }

        Assert.Same(acme, host.Client("acme"));
        Assert.Equal((2, 1), (host.Configured, host.Transports.MostLive));
    }

    [Fact]
    public async Task A_client_whose_name_another_one_took_works_within_the_same_bound()
    {
        await using var host = new TenantHost(capacity: 2);
        var old = host.Client("acme");
        host.Client("globex");
        host.Client("initech");
        var current = host.Client("acme");

        await old.Rooms.GetAsync(8, Token);
        await old.Rooms.GetAsync(8, Token);
        await current.Rooms.GetAsync(8, Token);

        Assert.NotSame(old, current);
        Assert.Same(current, host.Client("acme"));
        Assert.Equal(2, host.Transports.Live);
        host.Client("globex");
        host.Client("initech");
        Assert.Equal((2, 2), (host.Transports.Live, host.Transports.MostLive));
    }

    [Fact]
    public async Task A_call_under_way_ends_well_while_others_make_its_tenant_the_oldest_one()
    {
        var evicted = new TaskCompletionSource();
        var answer = RawServer.Ok(StubPortal.RoomJson);
        var head = Encoding.UTF8.GetString(answer).IndexOf("\r\n\r\n", StringComparison.Ordinal) + 20;
        var halfSent = new TaskCompletionSource();
        await using var slow = new RawServer(async (_, stream, token) =>
        {
            await stream.WriteAsync(answer.AsMemory(0, head), token);
            halfSent.SetResult();
            await evicted.Task.WaitAsync(token);
            await stream.WriteAsync(answer.AsMemory(head), token);
        });
        await using var quick = new RawServer((_, stream, token) => stream.WriteAsync(answer, token).AsTask());
        await using var host = new TenantHost(capacity: 1, DocSpaceHttpPipeline.CreateTransport);

        var call = host.Client("slow", slow.Address).Rooms.GetAsync(8, Token);
        await halfSent.Task.WaitAsync(Token);
        await host.Client("quick", quick.Address).Rooms.GetAsync(8, Token);
        await host.Client("other", quick.Address).Rooms.GetAsync(8, Token);
        evicted.SetResult();

        Assert.Equal(8, (await call).Id);
        Assert.Equal(1, slow.Requests);
        Assert.Equal((1, 2), (host.Transports.Live, host.Transports.MostLive));
    }

    [Fact]
    public async Task Only_calls_under_way_exceed_the_bound_and_it_holds_again_when_they_end()
    {
        const int Tenants = 5;
        var answer = new TaskCompletionSource();
        await using var host = new TenantHost(capacity: 2, () => new WaitingTransport(answer.Task));
        var calls = Enumerable.Range(0, Tenants).Select(tenant => host.Client($"tenant{tenant}").Rooms.GetAsync(8, Token)).ToArray();

        Assert.Equal(Tenants, host.Transports.Live);
        answer.SetResult();
        await Task.WhenAll(calls);

        Assert.Equal(2, host.Transports.Live);
    }

    [Fact]
    public async Task A_call_that_fails_or_is_stopped_is_over_too()
    {
        await using var host = new TenantHost(capacity: 1, () => new WaitingTransport(new TaskCompletionSource().Task));
        using var stop = new CancellationTokenSource();
        var call = host.Client("acme").Rooms.GetAsync(8, stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        host.Client("globex");

        Assert.False(host.Knows("acme"));
        Assert.Equal(1, host.Transports.Live);
    }
}
