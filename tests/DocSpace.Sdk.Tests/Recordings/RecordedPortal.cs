using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocSpace.Sdk.Tests.Framework;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Answers the request of an exchange as it was recorded, and what a method asks before and after it as little as it needs.</summary>
internal sealed class RecordedPortal(Invocation invocation, RecordedExchange exchange, byte[] body) : HttpMessageHandler
{
    private const string NoMembers = """{"response":[],"count":0,"total":0,"status":0,"statusCode":200}""";

    private readonly Regex _path = new($"^/api/2.0/{Regex.Replace(Regex.Replace(invocation.Template.Split(' ')[1], @"/\{\w+\?\}", "(/[^/]+)?"), @"\{\w+\}", "[^/]+")}$", RegexOptions.IgnoreCase);
    private readonly HttpMethod _method = HttpMethod.Parse(invocation.Template.Split(' ')[0]);

    public RecordedPortal(Invocation invocation, RecordedExchange exchange, string body)
        : this(invocation, exchange, Encoding.UTF8.GetBytes(body))
    {
    }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status { get; init; } = (HttpStatusCode)exchange.Status;

    /// <summary>What the answer says about the next attempt; null for nothing.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>What the answer says about its body; null for what it said.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the body is a spoilt one, of which nothing can be made for other answers.</summary>
    public bool IsSpoilt { get; init; }

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
        var response = new HttpResponseMessage(Status) { Content = new ByteArrayContent(body) };
        response.Headers.TryAddWithoutValidation("Retry-After", RetryAfter);
        foreach (var (name, value) in exchange.ResponseHeaders.Where(static header => header.Name is not "Content-Length"))
        {
            Assert.True(response.Headers.TryAddWithoutValidation(name, value) || response.Content.Headers.TryAddWithoutValidation(name, value));
        }

        if (ContentType is not null)
        {
            response.Content.Headers.Remove("Content-Type");
            response.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        return response;
    }

    private HttpResponseMessage Beside(HttpMethod method, string path)
    {
        var text = Encoding.UTF8.GetString(body);
        try
        {
            return Json(
                invocation.Beside?.Invoke(new BesideRequest(exchange, text, $"{method} {path}", Hits > 0))
                ?? (path.EndsWith("/share", StringComparison.Ordinal) ? NoMembers : StubPortal.RoomJson));
        }
        catch (Exception exception) when (IsSpoilt && exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return Json(text);
        }
    }

    private static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
