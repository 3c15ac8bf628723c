using System.Net;
using System.Text;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Tenants;

/// <summary>Answers with a room when the test says so.</summary>
internal sealed class WaitingTransport(Task answer) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        await answer.WaitAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(StubPortal.RoomJson, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
