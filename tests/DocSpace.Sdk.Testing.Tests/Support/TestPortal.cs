using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Replay;

namespace DocSpace.Sdk.Testing.Tests.Support;

/// <summary>An emulator and a plain HTTP client for it.</summary>
internal sealed class TestPortal : IAsyncDisposable
{
    private readonly HttpClient _client;

    private TestPortal(DocSpaceEmulator emulator)
    {
        Emulator = emulator;
        // Cookies would sign in who means to be anonymous.
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = emulator.BaseAddress };
    }

    public DocSpaceEmulator Emulator { get; }

    public static async Task<TestPortal> StartAsync(DocSpaceEmulatorOptions? options = null) =>
        new(await DocSpaceEmulator.StartAsync(options ?? new DocSpaceEmulatorOptions(), TestContext.Current.CancellationToken));

    public Task<TestAnswer> GetAsync(string path, string? key = null) => SendAsync(HttpMethod.Get, path, null, key);

    public Task<TestAnswer> SendAsync(HttpMethod method, string path, JsonNode? body, string? key = null) =>
        SendRawAsync(method, path, body?.ToJsonString(), "Bearer " + (key ?? Emulator.ApiKey));

    public async Task<TestAnswer> SendRawAsync(HttpMethod method, string path, string? body, string? authorization)
    {
        var address = path.StartsWith('/') ? path : "/api/2.0/files/" + path;
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (body is not null)
        {
            request.Content = JsonBody.Of(body, "application/json");
        }

        if (authorization is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Authorization", authorization));
        }

        var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return new TestAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    public async Task<RoomId> CreateRoomAsync(RoomType type = RoomType.Custom, string title = "Room", string? key = null)
    {
        var answer = await SendAsync(HttpMethod.Post, "rooms", new JsonObject { ["title"] = title, ["roomType"] = (int)type }, key);
        Assert.Equal(200, answer.Status);
        return answer.Response["id"]!.GetValue<int>();
    }

    public Task<TestAnswer> InviteAsync(RoomId room, params JsonObject[] invitations) => InviteAsync(room, notify: false, invitations);

    public Task<TestAnswer> InviteAsync(RoomId room, bool notify, params JsonObject[] invitations) =>
        InviteAsync(room, new JsonObject { ["notify"] = notify }, invitations);

    public Task<TestAnswer> InviteAsync(RoomId room, JsonObject body, JsonObject[] invitations, string? key = null)
    {
        body["invitations"] = new JsonArray([.. invitations]);
        return SendAsync(HttpMethod.Put, $"rooms/{room}/share", body, key);
    }

    /// <summary>The stored access of everybody in the room, by address or, for groups and ghosts, by id.</summary>
    public Dictionary<string, int> Members(RoomId room) => Emulator.GetRoom(room).Members
        .ToDictionary(member => member.User?.Email ?? member.Id.ToString(), member => (int)member.Access);

    public static JsonObject ByEmail(string email, int access) => new() { ["email"] = email, ["access"] = access };

    public static JsonObject ById(Guid id, int access) => new() { ["id"] = id, ["access"] = access };

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Emulator.DisposeAsync();
    }
}
