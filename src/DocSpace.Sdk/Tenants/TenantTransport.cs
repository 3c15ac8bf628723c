namespace DocSpace.Sdk.Tenants;

/// <summary>
/// The innermost handler: sends by the transport that the tenant has during the call. Tokens are renewed in the background too, outside of
/// any call, so sending is a use of its own.
/// </summary>
internal sealed class TenantTransport(Tenant tenant, TenantCache cache) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cache.Enter(tenant);
        try
        {
            // A use under way loses its transport only with the whole factory.
            return tenant.Transport is { } transport
                ? await transport.SendAsync(request, cancellationToken).ConfigureAwait(false)
                : throw new ObjectDisposedException(typeof(IDocSpaceClientFactory).FullName);
        }
        finally
        {
            cache.Leave(tenant);
        }
    }
}
