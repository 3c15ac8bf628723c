using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>A portal that makes rooms, answers creates as the test says, and tells the rooms that the test put on it.</summary>
internal sealed class CreationPortal
{
    public const string Title = "Project";

    private readonly TestClient _test;
    private readonly List<(JsonObject Room, DateTimeOffset From, bool Archived)> _rooms = [];

    public CreationPortal(TestClient test)
    {
        _test = test;
        test.Portal.ClockAhead = TimeSpan.Zero;
        test.Portal.Serve(Answer);
    }

    /// <summary>What the portal does with a create, and answers it.</summary>
    public Func<JsonObject, (HttpStatusCode Status, string Body)> OnCreate { get; set; } = _ => (HttpStatusCode.InternalServerError, string.Empty);

    /// <summary>Answers lists in place of the portal; null to let it answer.</summary>
    public Func<SeenRequest, (HttpStatusCode Status, string Body)?> OnList { get; set; } = _ => null;

    /// <summary>Answers tags.</summary>
    public (HttpStatusCode Status, string Body) OnTags { get; set; } = (HttpStatusCode.OK, StubPortal.RoomJson);

    /// <summary>A client for which time passes only while it pauses.</summary>
    public static TestClient NewClient() => new(time: new PausingTime());

    public static Task<Room> CreateAsync(TestClient test, RoomCreateOptions? options = null) =>
        test.Client.CreateRoomAsync(options ?? new() { Title = Title, Type = RoomType.Custom }, TestContext.Current.CancellationToken);

    public static Task<DocSpaceRoomOutcomeUnknownException> FailAsync(TestClient test, string title = Title) =>
        Assert.ThrowsAsync<DocSpaceRoomOutcomeUnknownException>(() => CreateAsync(test, new() { Title = title, Type = RoomType.Custom }));

    /// <summary>A create that ends like this; 0 stands for no answer.</summary>
    public static (HttpStatusCode Status, string Body) Fail(int status, string body) =>
        status == 0 ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : ((HttpStatusCode)status, body);

    public int Creates => _test.Portal.Requests.Count(request => request.Method == HttpMethod.Post);

    public int Looks => _test.Portal.Requests.Count(request => request.Uri.Query.Contains("searchArea=0", StringComparison.Ordinal));

    private DateTimeOffset Now => _test.Time.GetUtcNow() + _test.Portal.ClockAhead.GetValueOrDefault();

    /// <summary>Makes of a create what the server would store, and does not answer it.</summary>
    public void Make(Action<JsonObject> make) => OnCreate = body =>
    {
        make(new JsonObject { ["title"] = ServerTitle.Normalize((string)body["title"]!), ["roomType"] = (int)body["roomType"]!, ["color"] = (string)body["color"]! });
        return Fail(0, string.Empty);
    };

    public void Add(JsonObject body, int id = 8, TimeSpan after = default, TimeSpan createdAfter = default, bool archived = false, Action<JsonObject>? with = null)
    {
        var room = new JsonObject
        {
            ["id"] = id,
            ["title"] = body["title"]!.DeepClone(),
            ["roomType"] = body["roomType"]!.DeepClone(),
            ["access"] = 0,
            ["inRoom"] = true,
            ["created"] = (Now + after + createdAfter).ToString("yyyy-MM-ddTHH:mm:ss.0000000Z", System.Globalization.CultureInfo.InvariantCulture),
            ["logo"] = new JsonObject { ["color"] = body["color"]?.DeepClone() },
        };
        with?.Invoke(room);
        _rooms.Add((room, Now + after, archived));
    }

    private (HttpStatusCode Status, string Body) Answer(SeenRequest request) => request.Method.Method switch
    {
        "POST" => OnCreate((JsonObject)JsonNode.Parse(request.Body!)!),
        "PUT" => OnTags,
        _ when request.Uri.AbsolutePath.EndsWith("/8", StringComparison.Ordinal) => (HttpStatusCode.OK, StubPortal.RoomJson),
        _ => OnList(request) ?? (HttpStatusCode.OK, List(request.Uri.Query)),
    };

    private string List(string query)
    {
        Assert.Contains("sortBy=DateAndTimeCreation&sortOrder=descending", query, StringComparison.Ordinal);
        var archive = query.Contains("searchArea=1", StringComparison.Ordinal);
        var start = int.Parse(query.Split("startIndex=")[1].Split('&')[0], provider: null);
        var all = _rooms.Where(entry => entry.Archived == archive && entry.From <= Now).Select(entry => entry.Room)
            .OrderByDescending(room => room["pinned"] is not null).ThenByDescending(room => (string?)room["created"], StringComparer.Ordinal).ToArray();
        return JsonSerializer.Serialize(new { response = new { folders = all.Skip(start).Take(100), startIndex = start, total = all.Length } });
    }
}
