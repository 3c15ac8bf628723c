using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.Tests.Tenants;

public sealed class TenantIdentityTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_tenant_has_its_own_address_credential_and_transport()
    {
        await using var host = new TenantHost(capacity: 2);

        await host.Client("acme").Rooms.GetAsync(8, Token);
        await host.Client("globex").Rooms.GetAsync(8, Token);
        await host.Client("acme").Rooms.GetAsync(8, Token);

        Assert.Equal(
            [("acme.example.com", "Bearer sk-acme"), ("globex.example.com", "Bearer sk-globex"), ("acme.example.com", "Bearer sk-acme")],
            host.Portal.Requests.Select(request => (request.Uri.Host, request.Headers["Authorization"])));
        Assert.Equal((2, 2), (host.Configured, host.Transports.Opened));
        Assert.Same(host.Client("acme"), host.Client("acme"));
        Assert.NotSame(host.Client("acme"), host.Client("Acme"));
    }

    [Fact]
    public async Task A_tenant_is_configured_once_however_many_ask_for_it_at_the_same_time()
    {
        const int Callers = 100;
        await using var host = new TenantHost(capacity: 2);
        using var start = new Barrier(Callers);
        var clients = new DocSpaceClient[Callers];
        var threads = Enumerable.Range(0, Callers).Select(caller => new Thread(() =>
        {
            start.SignalAndWait(Token);
            clients[caller] = host.Client("acme");
        })).ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Equal(1, host.Configured);
        Assert.Single(clients.Distinct());
    }

    [Fact]
    public async Task Nobody_waits_for_the_configuration_of_another_tenant()
    {
        await using var host = new TenantHost(capacity: 2);

        host.Factory.GetClient("acme", options =>
        {
            (options.BaseAddress, options.ApiKey) = (new Uri(TestClient.Address), TestClient.ApiKey);
            Task.Run(() => host.Client("globex"), Token).Wait(Token);
        });

        Assert.True(host.Knows("globex"));
        Assert.True(host.Knows("acme"));
    }

    [Fact]
    public async Task What_the_configuration_throws_reaches_the_caller_and_the_next_call_configures_again()
    {
        await using var host = new TenantHost(capacity: 1);
        var failure = new TimeoutException("The vault does not answer.");

        Assert.Same(failure, Assert.Throws<TimeoutException>(() => host.Factory.GetClient("acme", _ => throw failure)));
        await host.Client("acme").Rooms.GetAsync(8, Token);

        Assert.Equal(1, host.Configured);
    }

    [Fact]
    public async Task Wrong_options_are_named_with_the_tenant_and_not_kept()
    {
        await using var host = new TenantHost(capacity: 1);

        var failure = Assert.Throws<OptionsValidationException>(() => host.Factory.GetClient("acme", options => options.BaseAddress = new Uri("http://acme.example.com")));

        Assert.Equal("acme", failure.OptionsName);
        Assert.All(failure.Failures, text => Assert.StartsWith("DocSpace client \"acme\": ", text, StringComparison.Ordinal));
        Assert.Equal(2, failure.Failures.Count());
        Assert.False(host.Knows("acme"));
        Assert.Equal(0, host.Transports.Opened);
    }

    [Fact]
    public async Task A_tenant_that_asks_for_itself_while_it_is_configured_is_told()
    {
        await using var host = new TenantHost(capacity: 1);

        Assert.Throws<InvalidOperationException>(() => host.Factory.GetClient("acme", _ => host.Client("acme")));

        Assert.False(host.Knows("acme"));
    }

    [Fact]
    public async Task Missing_arguments_are_named()
    {
        await using var host = new TenantHost(capacity: 1);

        Assert.Throws<ArgumentNullException>("tenant", () => host.Factory.GetClient(null!, _ => { }));
        Assert.Throws<ArgumentException>("tenant", () => host.Factory.GetClient(string.Empty, _ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => host.Factory.GetClient("acme", null!));
        Assert.Throws<ArgumentNullException>("tenant", () => host.Factory.Remove(null!));
    }
}
