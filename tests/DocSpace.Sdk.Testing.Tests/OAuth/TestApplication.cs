using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;

namespace DocSpace.Sdk.Testing.Tests.OAuth;

/// <summary>An application of a portal, and a person who uses it.</summary>
internal sealed class TestApplication : IAsyncDisposable
{
    public const string Redirect = "https://app.example/back?from=portal";
    public const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    /// <summary>The hash of <see cref="Verifier"/>, as RFC 7636 gives it.</summary>
    public const string Challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private readonly HttpClient _client;

    private TestApplication(TestPortal portal, EmulatedOAuthApplication application)
    {
        Portal = portal;
        Application = application;
        User = portal.Emulator.AddUser("ann@x.example", EmulatedUserRole.RoomAdmin);
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = portal.Emulator.BaseAddress };
    }

    public TestPortal Portal { get; }

    public DocSpaceEmulator Emulator => Portal.Emulator;

    public EmulatedOAuthApplication Application { get; }

    public EmulatedUser User { get; }

    public static async Task<TestApplication> StartAsync(TimeProvider? time = null, bool isPublic = false, string redirect = Redirect)
    {
        var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time ?? TimeProvider.System });
        string[] scopes = ["rooms:read", "rooms:write"];
        return new TestApplication(portal, isPublic
            ? portal.Emulator.AddPublicOAuthApplication(new Uri(redirect), scopes)
            : portal.Emulator.AddOAuthApplication(new Uri(redirect), scopes));
    }

    /// <summary>Where the application sends browsers. A field without a value is left out.</summary>
    public Uri Address(params (string Name, string? Value)[] changes)
    {
        var query = new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = Application.ClientId,
            ["redirect_uri"] = Application.RedirectUri.OriginalString,
            ["scope"] = "rooms:read rooms:write",
            ["state"] = "a b&c",
        };
        foreach (var (name, value) in changes)
        {
            query[name] = value;
        }

        return new Uri(Emulator.BaseAddress, QueryHelpers.AddQueryString("/oauth2/authorize", query.Where(static pair => pair.Value is not null)));
    }

    public string Code(params (string Name, string? Value)[] changes) => Part(Emulator.Authorize(User, Address(changes)), "code")!;

    public static string? Part(Uri address, string name) => QueryHelpers.ParseQuery(address.Query).GetValueOrDefault(name);

    public Task<TestAnswer> ExchangeAsync(string code, params (string Name, string? Value)[] changes) =>
        PostAsync("token", [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Application.RedirectUri.OriginalString), .. changes]);

    public Task<TestAnswer> RefreshAsync(JsonNode tokens, params (string Name, string? Value)[] changes) =>
        PostAsync("token", [("grant_type", "refresh_token"), ("refresh_token", Refresh(tokens)), .. changes]);

    /// <summary>Access for the person, from the start.</summary>
    public async Task<JsonNode> SignInAsync()
    {
        var answer = await ExchangeAsync(Code());
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }

    public static string Access(JsonNode tokens) => tokens["access_token"]!.GetValue<string>();

    public static string Refresh(JsonNode tokens) => tokens["refresh_token"]!.GetValue<string>();

    /// <summary>Sends a form of the application with its id and secret. A field without a value is left out.</summary>
    public async Task<TestAnswer> PostAsync(string path, params (string Name, string? Value)[] fields)
    {
        var form = new Dictionary<string, string?> { ["client_id"] = Application.ClientId, ["client_secret"] = Application.ClientSecret };
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        using var content = new FormUrlEncodedContent(form.Where(static pair => pair.Value is not null)!);
        using var request = new HttpRequestMessage(HttpMethod.Post, "oauth2/" + path) { Content = content };
        return await SendAsync(request);
    }

    public async Task<TestAnswer> SendAsync(HttpRequestMessage request)
    {
        var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return new TestAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    /// <summary>The status of a call of the person's rooms with an access token.</summary>
    public async Task<int> CallAsync(string token) => (await Portal.GetAsync("rooms", token)).Status;

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Portal.DisposeAsync();
    }
}
