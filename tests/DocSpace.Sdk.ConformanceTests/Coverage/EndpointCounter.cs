namespace DocSpace.Sdk.ConformanceTests.Coverage;

/// <summary>Notes every request of a scenario that goes out.</summary>
internal sealed class EndpointCounter(EndpointLog log) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (TestContext.Current.Test is { } scenario && EndpointCatalog.Find(request.Method, request.RequestUri!) is { } endpoint)
        {
            log.Add(scenario.UniqueID, endpoint);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
