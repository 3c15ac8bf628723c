namespace DocSpace.Sdk.Tenants;

/// <summary>
/// Says when a call of a tenant begins and ends. It is the outermost handler: a call includes its retries and the whole body, so
/// none of them meets a closed transport.
/// </summary>
internal sealed class TenantCallHandler(Tenant tenant, TenantCache cache) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cache.Enter(tenant);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            cache.Leave(tenant);
        }
    }
}
