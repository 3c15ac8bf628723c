using System.Net;
using System.Net.Http.Json;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.WebSample;

public sealed class EndpointTests : IAsyncLifetime
{
    private DocSpaceEmulator _emulator = null!;
    private WebSampleHost _host = null!;
    private HttpClient _http = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _emulator = await DocSpaceEmulator.StartAsync(Token);
        _host = new WebSampleHost(_emulator);
        _http = _host.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_room_is_created_on_the_configured_portal_and_found_at_its_location()
    {
        using var response = await _host.CreateRoomAsync(new { title = "Launch", type = "virtualData" }, Token);

        var created = await response.JsonAsync(HttpStatusCode.Created);
        var room = Assert.Single(_emulator.Rooms);
        Assert.Equal("Launch", room.Title);
        Assert.Equal(RoomType.VirtualData, room.Type);
        Assert.Equal(room.Id, created.GetProperty("id").GetInt32());
        Assert.Equal("Launch", created.GetProperty("title").GetString());
        Assert.Equal("VirtualData", created.GetProperty("type").GetString());
        Assert.StartsWith($"{_emulator.BaseAddress}rooms/shared/{room.Id}/", created.GetProperty("link").GetString(), StringComparison.Ordinal);
        using var found = await _http.GetAsync(response.Headers.Location, Token);
        Assert.Equal(created.GetRawText(), (await found.JsonAsync()).GetRawText());
    }

    [Fact]
    public async Task Every_invitee_has_an_outcome_and_becomes_a_member()
    {
        var id = await CreateRoomAsync();

        using var response = await _http.PostAsJsonAsync(
            $"/rooms/{id}/invitations",
            new { emails = new[] { "ann@example.com", "bob@example.com" }, access = "editing" },
            Token);

        var outcomes = (await response.JsonAsync()).EnumerateArray().ToArray();
        Assert.Equal(["ann@example.com", "bob@example.com"], outcomes.Select(static outcome => outcome.GetProperty("email").GetString()));
        Assert.All(outcomes, static outcome => Assert.Equal("Granted", outcome.GetProperty("status").GetString()));
        Assert.All(outcomes, static outcome => Assert.True(outcome.GetProperty("isGranted").GetBoolean()));
        Assert.Equal(["ann@example.com", "bob@example.com"], _emulator.Emails.Select(static email => email.Recipient));
        Assert.All(_emulator.GetRoom(id).Members, static member => Assert.Equal(RoomAccess.Editing, member.Access));

        using var listed = await _http.GetAsync($"/rooms/{id}/members", Token);
        var members = (await listed.JsonAsync()).EnumerateArray()
            .Select(static member => (member.GetProperty("email").GetString(), member.GetProperty("access").GetString()));
        Assert.Equivalent(
            new[] { (_emulator.Owner.Email, "Owner"), ("ann@example.com", "Editing"), ("bob@example.com", "Editing") },
            members,
            strict: true);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task The_caller_decides_whether_people_of_the_portal_are_notified(bool notify, int emails)
    {
        var ann = _emulator.AddUser("ann@example.com", EmulatedUserRole.User);
        var id = await CreateRoomAsync();

        using var response = await _http.PostAsJsonAsync($"/rooms/{id}/invitations", new { emails = new[] { ann.Email }, access = "Read", notify }, Token);

        await response.JsonAsync();
        Assert.Single(_emulator.GetRoom(id).Members);
        Assert.Equal(emails, _emulator.Emails.Count);
    }

    [Fact]
    public async Task A_refused_invitee_has_an_outcome_too()
    {
        await using var closed = await DocSpaceEmulator.StartAsync(new DocSpaceEmulatorOptions { AllowGuestInvitations = false }, Token);
        await using var host = new WebSampleHost(closed);
        using var created = await host.CreateRoomAsync(new { title = "Launch", type = "Custom" }, Token);

        using var response = await host.CreateClient().PostAsJsonAsync(
            $"{created.Headers.Location}/invitations",
            new { emails = new[] { "ann@example.com" }, access = "Read" },
            Token);

        var outcome = Assert.Single((await response.JsonAsync()).EnumerateArray());
        Assert.Equal("Rejected", outcome.GetProperty("status").GetString());
        Assert.False(outcome.GetProperty("isGranted").GetBoolean());
        Assert.NotEmpty(outcome.GetProperty("reason").GetString()!);
    }

    private async Task<RoomId> CreateRoomAsync()
    {
        using var response = await _host.CreateRoomAsync(new { title = "Launch", type = "Collaboration" }, Token);
        return (await response.JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetInt32();
    }
}
