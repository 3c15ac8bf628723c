using System.Net;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.Tests.Tenants;

public sealed class TenantLifetimeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task To_dispose_a_client_does_nothing()
    {
        await using var host = new TenantHost(capacity: 1);
        var client = host.Client("acme");

        client.Dispose();
        await client.Rooms.GetAsync(8, Token);

        Assert.Equal((1, 1), (host.Transports.Live, host.Transports.Opened));
        Assert.Same(client, host.Client("acme"));
    }

    [Fact]
    public async Task The_container_closes_all_transports_and_nothing_works_any_more()
    {
        await using var host = new TenantHost(capacity: 2);
        var (evicted, acme, globex) = (host.Client("initech"), host.Client("acme"), host.Client("globex"));

        await host.DisposeAsync();
        await host.DisposeAsync();
        ((IDisposable)host.Factory).Dispose();

        Assert.Equal(0, host.Transports.Live);
        Assert.Throws<ObjectDisposedException>(() => host.Client("acme"));
        Assert.False(host.Factory.Remove("acme"));
        foreach (var client in new[] { evicted, acme, globex })
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Rooms.GetAsync(8, Token));
            client.Dispose();
        }

        Assert.Equal(3, host.Transports.Opened);
    }

    [Fact]
    public async Task The_container_closes_transports_of_calls_under_way_too()
    {
        var answer = new TaskCompletionSource();
        await using var host = new TenantHost(capacity: 1, () => new WaitingTransport(answer.Task));
        var call = host.Client("acme").Rooms.GetAsync(8, Token);

        await host.DisposeAsync();
        Assert.Equal(0, host.Transports.Live);
        answer.SetResult();

        Assert.Equal(8, (await call).Id);
        Assert.Equal(1, host.Transports.Opened);
    }

    [Fact]
    public async Task A_factory_that_is_disposed_during_a_configuration_gives_no_client()
    {
        await using var host = new TenantHost(capacity: 1);

        Assert.Throws<ObjectDisposedException>(() => host.Factory.GetClient("acme", options =>
        {
            (options.BaseAddress, options.ApiKey) = (new Uri(TestClient.Address), TestClient.ApiKey);
            ((IDisposable)host.Factory).Dispose();
        }));

        Assert.Equal(0, host.Transports.Opened);
    }

    [Fact]
    public async Task Time_and_logs_are_those_of_the_container()
    {
        var time = new HastyTime();
        using var portal = new StubPortal().Answer(HttpStatusCode.ServiceUnavailable).AnswerRoom();
        await using var host = new TenantHost(capacity: 1, () => portal, time);

        await host.Client("acme").Rooms.GetAsync(8, Token);

        Assert.Contains(time.Pauses, pause => pause > TimeSpan.Zero && pause < TimeSpan.FromSeconds(10));
        Assert.Contains(host.Logs.Lines, line => line.Contains("GET files/rooms/{id} is tried again", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("acme", StringComparison.Ordinal));
    }

    [Fact]
    public async Task To_register_twice_adds_to_the_options_and_nothing_else()
    {
        var services = new ServiceCollection();
        Assert.Same(services, services.AddDocSpaceClientFactory());
        var once = services.Count(descriptor => !IsSettingOfOptions(descriptor));

        services.AddDocSpaceClientFactory(options => options.Capacity = 500);
        await using var provider = services.BuildServiceProvider();

        Assert.Equal(once, services.Count(descriptor => !IsSettingOfOptions(descriptor)));
        Assert.Equal(500, provider.GetRequiredService<IOptions<DocSpaceClientFactoryOptions>>().Value.Capacity);
        Assert.Same(provider.GetRequiredService<IDocSpaceClientFactory>(), provider.GetRequiredService<IDocSpaceClientFactory>());
        Assert.Null(provider.GetService<DocSpaceClient>());
        Assert.Equal(256, new DocSpaceClientFactoryOptions().Capacity);

        static bool IsSettingOfOptions(ServiceDescriptor descriptor) =>
            descriptor.ServiceType.IsGenericType && descriptor.ServiceType.GetGenericTypeDefinition() == typeof(IConfigureOptions<>);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100_000, true)]
    [InlineData(100_001, false)]
    public async Task A_capacity_out_of_range_stops_the_host_at_its_start(int capacity, bool starts)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddDocSpaceClientFactory(options => options.Capacity = capacity);
        using var host = builder.Build();

        var failure = await Record.ExceptionAsync(() => host.StartAsync(Token));

        Assert.Equal(starts ? null : $"DocSpace client factory: Capacity is {capacity}; it must be from 1 to 100000.", failure?.Message);
    }

    [Fact]
    public void A_missing_collection_of_services_is_named() =>
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddDocSpaceClientFactory());
}
