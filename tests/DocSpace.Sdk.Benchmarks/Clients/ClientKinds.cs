namespace DocSpace.Sdk.Benchmarks.Clients;

internal static class ClientKinds
{
    public static IPortalClient Create(this ClientKind kind, HttpMessageHandler transport, Uri portal, string apiKey) => kind switch
    {
        ClientKind.Raw => new RawClient(transport, portal, apiKey),
        ClientKind.RawWhole => new RawWholeClient(transport, portal, apiKey),
        ClientKind.Refit => new RefitClient(transport, portal, apiKey),
        ClientKind.SdkBare => SdkClient.CreateWithoutPipeline(transport, portal, apiKey),
        _ => SdkClient.Create(transport, portal, apiKey),
    };
}
