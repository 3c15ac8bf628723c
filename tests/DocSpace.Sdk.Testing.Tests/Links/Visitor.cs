using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Replay;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests.Links;

/// <summary>Somebody who has a link: signed in or not, with the cookies that he or she was given, or without.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;
    private readonly string? _apiKey;

    public Visitor(TestPortal portal, string? apiKey = null)
    {
        _apiKey = apiKey;
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = portal.Emulator.BaseAddress };
    }

    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Forgets what the portal sets.</summary>
    public bool DropsCookies { get; init; }

    public Task<TestAnswer> GetAsync(string path, string? linkKey = null) => SendAsync(HttpMethod.Get, path, null, linkKey);

    public Task<TestAnswer> CheckAsync(string linkKey, string query = "") => GetAsync($"share/{linkKey}{query}");

    public Task<TestAnswer> GivePasswordAsync(string linkKey, string? password) =>
        SendAsync(HttpMethod.Post, $"share/{linkKey}/password", new JsonObject { ["password"] = password }, null);

    public async Task<TestAnswer> SendAsync(HttpMethod method, string path, JsonNode? body, string? linkKey)
    {
        using var request = new HttpRequestMessage(method, new Uri("/api/2.0/files/" + path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = JsonBody.Of(body.ToJsonString(), "application/json");
        }

        Add(request, "Authorization", _apiKey is null ? null : "Bearer " + _apiKey);
        Add(request, "Request-Token", linkKey);
        Add(request, "Cookie", Cookies.Count == 0 ? null : string.Join("; ", Cookies.Select(static pair => $"{pair.Key}={pair.Value}")));
        var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        if (!DropsCookies && response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies)
            {
                var pair = cookie.Split(';')[0].Split('=', 2);
                Cookies[pair[0]] = pair[1];
            }
        }

        return new TestAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    public void Dispose() => _client.Dispose();

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }
    }
}
