using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Tests.Framework;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Answers the request of an exchange as it was recorded, and what a method asks before and after it as little as it needs.</summary>
internal sealed class RecordedPortal(Invocation invocation, RecordedExchange exchange, string body) : HttpMessageHandler
{
    private const string NoMembers = """{"response":[],"count":0,"total":0,"status":0,"statusCode":200}""";

    private readonly Regex _path = new($"^/api/2.0/{Regex.Replace(Regex.Replace(invocation.Template.Split(' ')[1], @"/\{\w+\?\}", "(/[^/]+)?"), @"\{\w+\}", "[^/]+")}$", RegexOptions.IgnoreCase);
    private readonly HttpMethod _method = HttpMethod.Parse(invocation.Template.Split(' ')[0]);

    /// <summary>How often the recorded request came.</summary>
    public int Hits { get; private set; }

    /// <summary>The body of the last request that had one of text.</summary>
    public string? LastBody { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        LastBody = request.Content is null or MultipartContent ? LastBody : await request.Content.ReadAsStringAsync(cancellationToken);
        var path = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath);
        var response = request.Method == _method && _path.IsMatch(path) ? Recorded() : Beside(request.Method, path);
        response.RequestMessage = request;
        return response;
    }

    private HttpResponseMessage Recorded()
    {
        Hits++;
        var response = new HttpResponseMessage((HttpStatusCode)exchange.Status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach (var (name, value) in exchange.ResponseHeaders.Where(static header => header.Name is not "Content-Length"))
        {
            Assert.True(response.Headers.TryAddWithoutValidation(name, value) || response.Content.Headers.TryAddWithoutValidation(name, value));
        }

        return response;
    }

    private HttpResponseMessage Beside(HttpMethod method, string path) => Json(
        invocation.Beside?.Invoke(new BesideRequest(exchange, body, $"{method} {path}", Hits > 0))
        ?? (path.EndsWith("/share", StringComparison.Ordinal) ? NoMembers : StubPortal.RoomJson));

    private static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
