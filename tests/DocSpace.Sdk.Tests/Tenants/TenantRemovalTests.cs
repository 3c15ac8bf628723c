using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Tenants;

public sealed class TenantRemovalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_removed_tenant_is_closed_at_once_and_configured_anew()
    {
        await using var host = new TenantHost(capacity: 2);
        var old = host.Client("acme");

        Assert.Equal((true, false), (host.Factory.Remove("acme"), host.Factory.Remove("acme")));
        Assert.Equal(0, host.Transports.Live);

        Assert.NotSame(old, host.Client("acme"));
        Assert.Equal(2, host.Configured);
    }

    [Fact]
    public async Task A_client_works_after_its_removal_and_never_gets_its_name_back()
    {
        await using var host = new TenantHost(capacity: 1);
        var old = host.Client("acme");
        host.Factory.Remove("acme");

        await old.Rooms.GetAsync(8, Token);

        Assert.False(host.Knows("acme"));
        host.Client("globex");
        Assert.Equal((1, 1), (host.Transports.Live, host.Transports.MostLive));
    }

    [Fact]
    public async Task A_client_that_made_room_before_its_removal_does_not_get_its_name_back_either()
    {
        await using var host = new TenantHost(capacity: 1);
        var old = host.Client("acme");
        host.Client("globex");
        host.Factory.Remove("acme");

        await old.Rooms.GetAsync(8, Token);

        Assert.False(host.Knows("acme"));
        Assert.Equal(1, host.Transports.Live);
    }

    [Fact]
    public async Task A_removal_during_the_configuration_leaves_its_client_without_a_name()
    {
        await using var host = new TenantHost(capacity: 1);

        var old = host.Factory.GetClient("acme", options =>
        {
            (options.BaseAddress, options.ApiKey) = (new Uri(TestClient.Address), TestClient.ApiKey);
            Assert.True(host.Factory.Remove("acme"));
        });
        await old.Rooms.GetAsync(8, Token);

        Assert.False(host.Knows("acme"));
        Assert.Equal(1, host.Transports.Live);
    }

    [Fact]
    public async Task Calls_under_way_end_well_before_a_removed_tenant_is_closed()
    {
        var answer = new TaskCompletionSource();
        await using var host = new TenantHost(capacity: 2, () => new WaitingTransport(answer.Task));
        var old = host.Client("acme");
        var call = old.Rooms.GetAsync(8, Token);

        host.Factory.Remove("acme");
        var current = host.Client("acme").Rooms.GetAsync(8, Token);
        Assert.Equal(2, host.Transports.Live);
        answer.SetResult();
        await Task.WhenAll(call, current);

        Assert.Equal(1, host.Transports.Live);
        await old.Rooms.GetAsync(8, Token);
        Assert.Equal((2, 3), (host.Transports.Live, host.Transports.Opened));
    }
}
