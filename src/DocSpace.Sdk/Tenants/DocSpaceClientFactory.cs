using DocSpace.Sdk.Authentication;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tenants;

/// <summary>Makes the clients of tenants: each has its own chain of handlers, over a transport that the cache opens and closes.</summary>
internal sealed class DocSpaceClientFactory(TenantCache cache, TimeProvider time, ILoggerFactory loggers) : IDocSpaceClientFactory, IDisposable
{
    public DocSpaceClient GetClient(string tenant, Action<DocSpaceClientOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenant);
        ArgumentNullException.ThrowIfNull(configure);
        var found = cache.GetOrAdd(tenant, created => CreateClient(created, configure));
        DocSpaceClient client;
        try
        {
            client = found.Client;
        }
        catch
        {
            cache.Forget(found);
            throw;
        }

        // To ask for a client is a use of the tenant too.
        cache.Enter(found);
        cache.Leave(found);
        return client;
    }

    public bool Remove(string tenant)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenant);
        return cache.Remove(tenant);
    }

    public void Dispose() => cache.Dispose();

    private DocSpaceClient CreateClient(Tenant tenant, Action<DocSpaceClientOptions> configure)
    {
        var options = new DocSpaceClientOptions();
        configure(options);
        DocSpaceClientOptionsValidator.ThrowIfInvalid(tenant.Name, options);
        var handlers = DocSpaceHttpPipeline.CreateHandlers(options, new FixedCredential(options.GetCredential()), time, loggers);
        var http = DocSpaceHttpPipeline.CreateClient([new TenantCallHandler(tenant, cache), .. handlers], new TenantTransport(tenant, cache), options);
        return new DocSpaceClient(http, time, loggers, ownsConnections: false);
    }
}
