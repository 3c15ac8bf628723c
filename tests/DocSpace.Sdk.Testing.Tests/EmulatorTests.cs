using System.Text.Json.Nodes;
using static DocSpace.Sdk.Testing.Tests.Support.TestPortal;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class EmulatorTests
{
    [Fact]
    public async Task A_new_portal_holds_its_owner_and_nothing_else()
    {
        await using var portal = await StartAsync();

        var owner = Assert.Single(portal.Emulator.Users);
        Assert.Equal(("owner@emulator.example", "Administrator", true, false), (owner.Email, owner.DisplayName, owner.IsOwner, owner.IsPending));
        Assert.Equal(owner, portal.Emulator.Owner);
        Assert.Empty(portal.Emulator.Groups);
        Assert.Empty(portal.Emulator.Rooms);
        Assert.Empty(portal.Emulator.Emails);
        Assert.Empty(portal.Emulator.Requests);
        Assert.True(portal.Emulator.BaseAddress.IsLoopback);
        Assert.EndsWith("/", portal.Emulator.BaseAddress.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portals_in_one_process_share_nothing()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(async rooms =>
        {
            await using var portal = await StartAsync();
            for (var number = 0; number < rooms; number++)
            {
                await portal.InviteAsync(await portal.CreateRoomAsync(title: $"{rooms}"), ByEmail($"{rooms}@x.example", 2));
            }

            Assert.Equal(Enumerable.Repeat($"{rooms}", rooms), portal.Emulator.Rooms.Select(room => room.Title));
            Assert.Equal(2, portal.Emulator.Users.Count);
            Assert.Equal(rooms * 2, portal.Emulator.Requests.Count);
        }));
    }

    [Fact]
    public async Task The_key_of_one_portal_opens_no_other()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();

        Assert.Equal(401, (await other.GetAsync("rooms", one.Emulator.ApiKey)).Status);
        Assert.Throws<ArgumentException>(() => other.Emulator.CreateApiKey(one.Emulator.Owner));
    }

    [Fact]
    public async Task Parallel_calls_are_applied_one_after_the_other()
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => portal.InviteAsync(room, ByEmail($"m{number % 20}@x.example", 2))));

        Assert.Equal(20, portal.Members(room).Count);
        Assert.Equal(20, portal.Emulator.Emails.Count);
    }

    [Fact]
    public async Task Requests_are_noted_without_their_key()
    {
        await using var portal = await StartAsync();
        await portal.SendAsync(HttpMethod.Post, "rooms?a=b", new JsonObject { ["title"] = "Röom", ["roomType"] = 5 });
        await portal.SendRawAsync(HttpMethod.Get, "/nowhere", null, null);

        var requests = portal.Emulator.Requests;
        Assert.Equal(("POST", "/api/2.0/files/rooms", "?a=b", 200), (requests[0].Method, requests[0].Path, requests[0].Query, requests[0].Status));
        Assert.Equal("Röom", JsonNode.Parse(requests[0].Body)!["title"]!.GetValue<string>());
        Assert.Equal("application/json", requests[0].GetHeader("content-type"));
        Assert.Null(requests[0].GetHeader("User-Agent"));
        Assert.Equal((true, ""), (requests[0].HasAuthorization, requests[0].GetHeader("Authorization")));
        Assert.Contains("Authorization", requests[0].HeaderNames);
        Assert.Equal(("/nowhere", 404, false), (requests[1].Path, requests[1].Status, requests[1].HasAuthorization));
    }

    [Theory]
    [InlineData("PATCH", "rooms/{id}", 405, "DELETE, GET, PUT")]
    [InlineData("OPTIONS", "rooms", 405, "GET, POST")]
    [InlineData("HEAD", "rooms", 405, "GET, POST")]
    [InlineData("GET", "/api/3.0/files/rooms", 404, "")]
    [InlineData("GET", "x", 404, null)]
    [InlineData("GET", "rooms/{id}/pin", 405, "PUT")]
    [InlineData("GET", "fileops/other/path", 501, null)]
    [InlineData("GET", "rooms/2147483648", 404, null)]
    [InlineData("GET", "/API/2.0/Files/ROOMS/{id}/", 200, null)]
    public async Task Paths_and_methods_are_told_apart(string method, string path, int status, string? allow)
    {
        await using var portal = await StartAsync();
        var room = await portal.CreateRoomAsync();

        var answer = await portal.SendRawAsync(
            new HttpMethod(method), path.Replace("{id}", room.ToString(), StringComparison.Ordinal), null, "Bearer " + portal.Emulator.ApiKey);

        Assert.Equal(status, answer.Status);
        Assert.Equal(allow is not null, answer.Text.Length == 0);
        Assert.Equal(allow ?? "", string.Join(", ", answer.Message.Content.Headers.Allow.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Errors_carry_the_trace_of_the_server_and_no_cache_keeps_them()
    {
        await using var portal = await StartAsync();

        var answer = await portal.GetAsync("rooms/999999");

        Assert.StartsWith("   at ", answer.Json["error"]!["stack"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(answer.Message.Headers.CacheControl!.NoStore);
        Assert.Equal(["2.0"], answer.Message.Headers.GetValues("api-supported-versions"));
    }

    [Fact]
    public async Task The_text_of_a_value_holds_ids_and_no_names()
    {
        await using var portal = await StartAsync();
        var user = portal.Emulator.AddUser("secret@x.example", EmulatedUserRole.User, "Secret Name");
        var group = portal.Emulator.AddGroup("Secret group", user);
        var room = await portal.CreateRoomAsync(title: "Secret title");
        await portal.InviteAsync(room, notify: true, ById(user.Id, 2), ById(group.Id, 2));

        object[] values = [user, group, portal.Emulator.GetRoom(room), .. portal.Emulator.GetRoom(room).Members, .. portal.Emulator.Emails, .. portal.Emulator.Requests];
        Assert.All(values, value => Assert.DoesNotContain("secret", value.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.Equal([$"user {user.Id}", $"group {group.Id}", $"room {room} (Custom)"], values.Take(3).Select(value => value.ToString()));
    }

    [Fact]
    public async Task An_address_belongs_to_one_person()
    {
        await using var portal = await StartAsync();
        portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);

        Assert.Throws<ArgumentException>(() => portal.Emulator.AddUser("USER@x.example", EmulatedUserRole.Guest));
        Assert.Throws<ArgumentException>(() => portal.Emulator.AddUser("user", EmulatedUserRole.Guest));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_error()
    {
        await using var portal = await StartAsync();

        await Assert.ThrowsAsync<IOException>(() => DocSpaceEmulator.StartAsync(
            new DocSpaceEmulatorOptions { Port = portal.Emulator.BaseAddress.Port }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_stopped_portal_listens_no_more()
    {
        var portal = await StartAsync();
        var address = portal.Emulator.BaseAddress;
        await portal.GetAsync("rooms");
        await portal.DisposeAsync();

        using var client = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address, TestContext.Current.CancellationToken));
    }
}
