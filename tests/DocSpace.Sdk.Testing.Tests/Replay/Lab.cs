using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>An emulated portal with the people of the recordings. Turns recorded ids into its own.</summary>
internal sealed class Lab : IAsyncDisposable
{
    /// <summary>The password of everybody, as recordings blot it out.</summary>
    public const string Password = "<redacted>";

    private readonly Dictionary<string, EmulatedUser> _people = [];
    private readonly Dictionary<string, string> _ids = [];

    private Lab(DocSpaceEmulator portal, FakeTimeProvider time, TimeSpan operationDuration)
    {
        OperationDuration = operationDuration;
        Portal = portal;
        Time = time;
        Client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = portal.BaseAddress };
    }

    public DocSpaceEmulator Portal { get; }

    public HttpClient Client { get; }

    public FakeTimeProvider Time { get; }

    public TimeSpan OperationDuration { get; }

    /// <summary>The portal's own number for everything that the recorded server numbered: rooms, folders, groups of rooms.</summary>
    public Dictionary<string, string> Numbers { get; } = [];

    /// <summary>A key that was made for the request; other requests get one of their own.</summary>
    public string? Key { get; set; }

    /// <summary>The token of somebody who signed in by password.</summary>
    public string? Session { get; set; }

    /// <summary>The cookies that the portal gave to somebody who opened a link.</summary>
    public string? Cookies { get; set; }

    public static async Task<Lab> StartAsync(DateTimeOffset date, Action<DocSpaceEmulatorOptions> configure)
    {
        var time = new FakeTimeProvider(date);
        var options = new DocSpaceEmulatorOptions { OwnerEmail = "owner@lab.example.com", TimeProvider = time };
        configure(options);
        var lab = new Lab(await DocSpaceEmulator.StartAsync(options, TestContext.Current.CancellationToken), time, options.OperationDuration);
        lab.Seed();
        return lab;
    }

    public EmulatedUser Person(string name) => _people[name];

    /// <summary>The name of a recorded id, or null when nobody of the lab had it.</summary>
    public string? NameOf(string? recordedId) =>
        recordedId is not null && _ids.TryGetValue(recordedId, out var own)
            ? _people.FirstOrDefault(person => person.Value.Id.ToString() == own).Key
            : null;

    /// <summary>Keeps what the portal calls something that the recorded server called otherwise. People are known from the start.</summary>
    public void Learn(string recorded, string own)
    {
        if (NameOf(recorded) is null)
        {
            _ids[recorded] = own;
        }
    }

    // Longer ids first: a waiting picture has the id of a person in its name.
    public string Translate(string text) => _ids.OrderByDescending(static pair => pair.Key.Length).Aggregate(text, (result, pair) => result.Replace(pair.Key, pair.Value, StringComparison.Ordinal));

    public async Task<JsonObject> SendAsync(HttpMethod method, string path, JsonNode? body, string caller = "owner")
    {
        using var request = new HttpRequestMessage(method, "api/2.0/files/" + path) { Content = body is null ? null : JsonBody.Of(body) };
        request.Headers.Add("Authorization", "Bearer " + Portal.CreateApiKey(Person(caller)));
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {(int)response.StatusCode} {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Portal.DisposeAsync();
    }

    private void Seed()
    {
        Add("owner", Portal.Owner, "66faa6e4-f133-11ea-b126-00ffeec8b4ef");
        Add("user", "user@lab.example.com", EmulatedUserRole.User, "User Lab", "f2b0d3b7-dd9c-4a88-8383-bdb18c7b6d44", "afa7eb47-eb83-441e-bda5-1605a429540e");
        Add("radmin", "radmin@lab.example.com", EmulatedUserRole.RoomAdmin, "Radmin Lab", "a3272612-1f62-439c-9955-94bc1e3583dc");
        Add("dsadmin", "dsadmin@lab.example.com", EmulatedUserRole.DocSpaceAdmin, "Dsadmin Lab", "8aa94c63-74d1-4582-a3f3-1ae0f1159e40");
        Add("guest", "guest@lab.example.com", EmulatedUserRole.Guest, "Guest Lab", "06c7b30a-7316-4d30-b8fc-2ae6e7395584");
        Add("gone", "gone@mail.example.com", EmulatedUserRole.Guest, "Gone Lab", "c55ef716-1f4e-4c8d-af52-2d977902d0bd");
        Add("a", "h6-a@h6.example.com", EmulatedUserRole.DocSpaceAdmin, "Hsix Admin", "bfcd758e-4d29-46cc-80fa-ebacce052b55");
        Add("r1", "h6-r1@h6.example.com", EmulatedUserRole.RoomAdmin, "Hsix RoomadminOne", "ceeabd87-e1ab-4758-8bc3-abd7501c3468");
        Add("r2", "h6-r2@h6.example.com", EmulatedUserRole.RoomAdmin, "Hsix RoomadminTwo", "2d1b9104-cdf3-4b1a-a107-d724afa40ed6");
        Add("u1", "h6-u1@h6.example.com", EmulatedUserRole.User, "Hsix UserOne", "222aec0e-2d9a-4778-804c-e7982dfdf93d");
        Add("u2", "h6-u2@h6.example.com", EmulatedUserRole.User, "Hsix UserTwo", "7a2d7866-f109-4934-bc00-b07c5f63755f");
        Add("g1", "h6-g1@h6.example.com", EmulatedUserRole.Guest, "Hsix GuestOne", "1db42944-30b0-4fd6-9715-635c182727ce");
        Add("d", "h6-d@h6.example.com", EmulatedUserRole.User, "Hsix Disabled", "3af3b303-9d7e-4c87-9755-cae2d72894e6");
        var group = Portal.AddGroup("H6 Reviewers", Person("r1"), Person("r2"), Person("u1"), Person("u2"));
        _ids["27e8912e-174e-4d86-a28d-9a0ef02cb07d"] = group.Id.ToString();
    }

    private void Add(string name, string email, EmulatedUserRole role, string displayName, params string[] recordedIds) =>
        Add(name, Portal.AddUser(email, role, displayName), recordedIds);

    private void Add(string name, EmulatedUser person, params string[] recordedIds)
    {
        _people[name] = person;
        Portal.SetPassword(person, Password);
        foreach (var id in recordedIds)
        {
            _ids[id] = person.Id.ToString();
        }
    }
}
