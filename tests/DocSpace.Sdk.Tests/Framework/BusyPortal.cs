using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>Stands in for the transport of a client that has much to do: makes rooms and lists them, and counts what is under way.</summary>
internal sealed class BusyPortal(TimeProvider time) : HttpMessageHandler
{
    private readonly object _lock = new();
    private readonly List<JsonObject> _rooms = [];
    private readonly List<TaskCompletionSource> _held = [];
    private int _creates;

    /// <summary>Whether requests wait until they are released.</summary>
    public bool Holds { get; set; }

    /// <summary>How many creates have an answer that gets lost: every so-and-so-many-th. 0 for none.</summary>
    public int LosesEvery { get; init; }

    public int UnderWay { get; private set; }

    public int MostUnderWay { get; private set; }

    public int Creates => Volatile.Read(ref _creates);

    public int Rooms
    {
        get
        {
            lock (_lock)
            {
                return _rooms.Count;
            }
        }
    }

    /// <summary>A client of this portal.</summary>
    public TestClient Connect(FakeTimeProvider? clock = null) =>
        new(http: http => http.ConfigurePrimaryHttpMessageHandler(() => this), realTransport: true, time: clock);

    /// <summary>Lets one of the requests go on that are held.</summary>
    public void Release(int which)
    {
        lock (_lock)
        {
            if (_held.Count > 0)
            {
                _held[which % _held.Count].TrySetResult();
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            await Task.Yield();
            await HeldAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Headers = { Date = time.GetUtcNow() },
                Content = new StringContent(request.Method == HttpMethod.Post ? Create(body!) : Read(request.RequestUri!)),
            };
        }
        finally
        {
            lock (_lock)
            {
                UnderWay--;
            }
        }
    }

    private static string Of(JsonNode response) => new JsonObject { ["response"] = response, ["count"] = 1 }.ToJsonString();

    private void Enter()
    {
        lock (_lock)
        {
            MostUnderWay = Math.Max(MostUnderWay, ++UnderWay);
        }
    }

    private async Task HeldAsync(CancellationToken cancellationToken)
    {
        if (!Holds)
        {
            return;
        }

        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _held.Add(gate);
        }

        try
        {
            await gate.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            lock (_lock)
            {
                _held.Remove(gate);
            }
        }
    }

    private string Create(string body)
    {
        var sent = JsonNode.Parse(body)!;
        JsonObject room;
        lock (_lock)
        {
            room = new JsonObject
            {
                ["id"] = _rooms.Count + 1,
                ["title"] = ServerTitle.Normalize((string)sent["title"]!),
                ["roomType"] = (int)sent["roomType"]!,
                ["access"] = 0,
                ["inRoom"] = true,
                ["created"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.0000000Z", CultureInfo.InvariantCulture),
                ["logo"] = new JsonObject { ["color"] = (string)sent["color"]! },
            };
            _rooms.Add(room);
        }

        var number = Interlocked.Increment(ref _creates);
        return LosesEvery > 0 && number % LosesEvery == 0
            ? throw new HttpRequestException(HttpRequestError.ResponseEnded)
            : Of(room.DeepClone());
    }

    private string Read(Uri address)
    {
        if (!address.AbsolutePath.EndsWith("/rooms", StringComparison.Ordinal))
        {
            return StubPortal.RoomJson;
        }

        var start = int.Parse(address.Query.Split("startIndex=")[1].Split('&')[0], CultureInfo.InvariantCulture);
        lock (_lock)
        {
            var all = address.Query.Contains("searchArea=1", StringComparison.Ordinal) ? [] : _rooms;
            return JsonSerializer.Serialize(new { response = new { folders = all.AsEnumerable().Reverse().Skip(start).Take(100), startIndex = start, total = all.Count } });
        }
    }
}
