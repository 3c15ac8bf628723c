namespace DocSpace.Sdk.Tenants;

/// <summary>The innermost handler: sends by the transport that the tenant has during the call.</summary>
internal sealed class TenantTransport(Tenant tenant) : HttpMessageHandler
{
    // A call under way loses its transport only with the whole factory.
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        tenant.Transport is { } transport
            ? transport.SendAsync(request, cancellationToken)
            : throw new ObjectDisposedException(typeof(IDocSpaceClientFactory).FullName);
}
