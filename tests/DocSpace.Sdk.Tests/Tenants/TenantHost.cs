using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tests.Tenants;

/// <summary>A factory that went through the public registration, with watched transports in front of one stubbed portal for all tenants.</summary>
internal sealed class TenantHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private int _configured;

    public TenantHost(int capacity, Func<HttpMessageHandler>? transport = null, TimeProvider? time = null)
    {
        Transports = new WatchedTransports(transport ?? (() => Portal));
        var services = new ServiceCollection();
        services.AddSingleton(Transports.Source);
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddDocSpaceClientFactory(options => options.Capacity = capacity);
        _services = services.BuildServiceProvider();
        Factory = _services.GetRequiredService<IDocSpaceClientFactory>();
    }

    public StubPortal Portal { get; } = new StubPortal().AnswerRoom();

    public CollectingLoggerProvider Logs { get; } = new();

    public WatchedTransports Transports { get; }

    public IDocSpaceClientFactory Factory { get; }

    /// <summary>How often a tenant was configured.</summary>
    public int Configured => Volatile.Read(ref _configured);

    /// <summary>The client of a tenant at an address of its own, or at the given one.</summary>
    public DocSpaceClient Client(string tenant, Uri? address = null) => Factory.GetClient(tenant, options =>
    {
        Interlocked.Increment(ref _configured);
        options.BaseAddress = address ?? new Uri($"https://{tenant}.example.com");
        options.ApiKey = $"sk-{tenant}";
    });

    /// <summary>Whether the tenant is known: to ask does not make it known.</summary>
    public bool Knows(string tenant)
    {
        var known = new InvalidOperationException("Not known.");
        try
        {
            Factory.GetClient(tenant, _ => throw known);
            return true;
        }
        catch (InvalidOperationException exception) when (exception == known)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
