using System.Net.Http.Headers;

namespace DocSpace.Sdk.Benchmarks.Answers;

/// <summary>Answers in memory: what is left is what the client itself costs.</summary>
internal sealed class AnswerHandler(PortalAnswers answers) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue _json = new("application/json") { CharSet = "utf-8" };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // As a transport does.
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        return new HttpResponseMessage
        {
            RequestMessage = request,
            Content = new ByteArrayContent(answers.Answer(request.Method.Method, request.RequestUri!)) { Headers = { ContentType = _json } },
        };
    }
}
