using System.Net;
using System.Text;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>Stands in for the transport: answers in the given order, the last answer again and again, and keeps what it was sent.</summary>
internal sealed class StubPortal : HttpMessageHandler
{
    public const string RoomJson = """{"response":{"id":8,"title":"Project","roomType":2,"access":0,"security":{"Read":true,"EditAccess":true}},"count":1,"status":0,"statusCode":200}""";

    public const string NoRoomsJson = """{"response":{"files":[],"folders":[],"startIndex":0,"count":0,"total":0,"new":0},"count":1}""";

    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();
    private readonly List<SeenRequest> _requests = [];
    private readonly object _lock = new();
    private Func<SeenRequest, (HttpStatusCode Status, string Body)>? _serve;
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How far the clock of the server is ahead; null for a server that does not tell the time.</summary>
    public TimeSpan? ClockAhead { get; set; }

    public IReadOnlyList<SeenRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    public StubPortal Answer(HttpStatusCode status, string body = "", string mediaType = "application/json", Action<HttpResponseMessage>? with = null)
    {
        _answers.Enqueue(_ =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
            with?.Invoke(response);
            return Task.FromResult(response);
        });
        return this;
    }

    /// <summary>Answers each request by what it asks for instead of by its turn.</summary>
    public StubPortal Serve(Func<SeenRequest, (HttpStatusCode Status, string Body)> answer)
    {
        _serve = answer;
        return this;
    }

    public StubPortal AnswerRoom() => Answer(HttpStatusCode.OK, RoomJson);

    public StubPortal Fail(Func<Exception> exception)
    {
        _answers.Enqueue(_ => Task.FromException<HttpResponseMessage>(exception()));
        return this;
    }

    /// <summary>Takes the request and never answers.</summary>
    public StubPortal Hang()
    {
        _answers.Enqueue(async token =>
        {
            await new TaskCompletionSource().Task.WaitAsync(token);
            throw new InvalidOperationException("Not reached.");
        });
        return this;
    }

    /// <summary>Sends the headers of a good answer and never its body.</summary>
    public StubPortal HangInBody()
    {
        _answers.Enqueue(_ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new EndlessStream()) }));
        return this;
    }

    public async Task WaitForRequestsAsync(int count)
    {
        while (true)
        {
            Task arrived;
            lock (_lock)
            {
                if (_requests.Count >= count)
                {
                    return;
                }

                arrived = _arrived.Task;
            }

            await arrived.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null or { Headers.ContentLength: 0 } ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Func<CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_lock)
        {
            Assert.True(_requests.Count < 1000, "The client does not stop sending requests.");
            _requests.Add(new SeenRequest(
                request.Method,
                request.RequestUri!,
                body,
                request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                    .Append(new("Content-Length", [$"{request.Content?.Headers.ContentLength}"]))
                    .GroupBy(header => header.Key)
                    .ToDictionary(header => header.Key, header => string.Join(", ", header.Last().Value)),
                Time.GetUtcNow()));
            answer = _serve is not null ? Served(_serve(_requests[^1])) : _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
            (var arrived, _arrived) = (_arrived, new(TaskCreationOptions.RunContinuationsAsynchronously));
            arrived.SetResult();
        }

        var response = await answer(cancellationToken);
        response.RequestMessage ??= request;
        response.Headers.Date ??= Time.GetUtcNow() + ClockAhead;
        return response;
    }

    private static Func<CancellationToken, Task<HttpResponseMessage>> Served((HttpStatusCode Status, string Body) answer) =>
        _ => Task.FromResult(new HttpResponseMessage(answer.Status) { Content = new StringContent(answer.Body, Encoding.UTF8, "application/json") });
}
