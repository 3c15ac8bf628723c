namespace DocSpace.Sdk.Tests.Framework;

/// <summary>Stands in for a transport whose portal is another one for every call.</summary>
internal sealed class SwitchedTransport : HttpMessageHandler
{
    private const int MostRequests = 2_000;

    private int _requests;

    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Portal
    {
        private get;
        set
        {
            field = value;
            _requests = 0;
        }
    } = static (_, _) => throw new InvalidOperationException("There is no portal yet.");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.True(++_requests < MostRequests, "The client does not stop sending requests.");
        var response = await Portal(request, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }
}
