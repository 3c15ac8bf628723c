namespace DocSpace.Sdk.Tenants;

/// <summary>Opens the transport of a tenant: nobody else gets the same one.</summary>
internal delegate HttpMessageHandler TransportSource();
