using System.Text;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.SignIn;

public sealed class SignInTests
{
    private const string Address = "/api/2.0/authentication";
    private const string Password = "correct horse";

    [Fact]
    public async Task A_password_gives_a_token_for_a_year_and_the_cookie_that_holds_it()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 21, 48, 18, TimeSpan.Zero));
        await using var portal = await StartAsync(time);

        var answer = await SignInAsync(portal, Password);

        Assert.Equal(200, answer.Status);
        Assert.Equal(["token", "expires", "sms", "tfa"], answer.Response.AsObject().Select(pair => pair.Key));
        Assert.StartsWith("2027-11-22T21:48:18", answer.Response["expires"]!.GetValue<string>(), StringComparison.Ordinal);
        var cookie = Assert.Single(answer.Message.Headers.GetValues("Set-Cookie"));
        Assert.Equal(
            $"asc_auth_key={Uri.EscapeDataString(Token(answer))}; expires=Mon, 22 Nov 2027 21:48:18 GMT; path=/; samesite=strict; httponly",
            cookie);
    }

    [Fact]
    public async Task A_sign_in_for_the_session_names_no_end()
    {
        await using var portal = await StartAsync();

        var answer = await portal.SendRawAsync(HttpMethod.Post, Address, Body(portal, Password, session: true), null);

        Assert.Equal("0001-01-01T00:00:00", answer.Response["expires"]!.GetValue<string>());
        Assert.DoesNotContain("expires", Assert.Single(answer.Message.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("Bearer {0}")]
    public async Task A_token_is_taken_with_and_without_the_scheme(string header)
    {
        await using var portal = await StartAsync();
        var token = Token(await SignInAsync(portal, Password));

        var answer = await portal.SendRawAsync(HttpMethod.Get, "rooms", null, header.Replace("{0}", token, StringComparison.Ordinal));

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task The_cookie_wins_over_a_token_and_over_a_misspelt_key_but_not_over_a_key()
    {
        await using var portal = await StartAsync();
        var owner = Token(await SignInAsync(portal, Password));
        var other = portal.Emulator.AddUser("radmin@x.example", EmulatedUserRole.RoomAdmin);
        portal.Emulator.SetPassword(other, Password);
        var cookie = Token(await portal.SendRawAsync(HttpMethod.Post, Address, Body("radmin@x.example", Password), null));

        Assert.Equal(other.Email, await WhoAsync(portal, null, cookie));
        Assert.Equal(other.Email, await WhoAsync(portal, owner, cookie));
        Assert.Equal(other.Email, await WhoAsync(portal, "Bearer " + owner, cookie));
        Assert.Equal(other.Email, await WhoAsync(portal, "bearer " + portal.Emulator.ApiKey, cookie));
        Assert.Equal(portal.Emulator.Owner.Email, await WhoAsync(portal, "Bearer " + portal.Emulator.ApiKey, cookie));
        Assert.Equal(
            portal.Emulator.Owner.Email, await WhoAsync(portal, "Bearer " + portal.Emulator.CreateAccessToken(portal.Emulator.Owner), cookie));
        Assert.Equal("401", await WhoAsync(portal, "Bearer sk-wrong", cookie));
        Assert.Equal("401", await WhoAsync(portal, "Bearer eyJhbGciOiJFUzI1NiJ9.e30.x", cookie));
    }

    [Fact]
    public async Task Address_and_password_are_taken_in_one_header()
    {
        await using var portal = await StartAsync();

        Assert.Equal(portal.Emulator.Owner.Email, await WhoAsync(portal, Basic(portal, Password), null));

        var wrong = await portal.SendRawAsync(HttpMethod.Get, "rooms", null, Basic(portal, "wrong"));
        Assert.Equal((401, ""), (wrong.Status, wrong.Text));
        Assert.Equal("Basic", wrong.Message.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData("""{"userName":"owner@emulator.example","password":"wrong"}""")]
    [InlineData("""{"userName":"nobody@x.example","password":"correct horse"}""")]
    [InlineData("""{"userName":"owner@emulator.example"}""")]
    [InlineData("""{"password":"correct horse"}""")]
    [InlineData("{}")]
    public async Task What_is_wrong_with_a_sign_in_is_not_said(string body)
    {
        await using var portal = await StartAsync();

        var answer = await portal.SendRawAsync(HttpMethod.Post, Address, body, null);

        Assert.Equal(401, answer.Status);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"error":{"message":"User authentication failed","type":null,"stack":null,"hresult":0},"status":1,"statusCode":401}"""),
            answer.Json));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_right_one_out_for_a_minute()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await StartAsync(time);

        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            statuses.Add((await SignInAsync(portal, "wrong")).Status);
        }

        var locked = await SignInAsync(portal, Password);
        time.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal([401, 401, 401, 401, 403, 403], statuses);
        Assert.Equal((403, "Too many login attempts. Please try again later"), (locked.Status, locked.ErrorMessage));
        Assert.Equal(200, (await SignInAsync(portal, Password)).Status);
    }

    [Fact]
    public async Task A_suspended_person_loses_tokens_and_cannot_sign_in()
    {
        await using var portal = await StartAsync();
        var user = portal.Emulator.AddUser("user@x.example", EmulatedUserRole.User);
        portal.Emulator.SetPassword(user, Password);
        var token = Token(await portal.SendRawAsync(HttpMethod.Post, Address, Body(user.Email, Password), null));
        Assert.Equal(user.Email, await WhoAsync(portal, token, null));

        portal.Emulator.SuspendUser(user);

        Assert.Equal("401", await WhoAsync(portal, token, null));
        var answer = await portal.SendRawAsync(HttpMethod.Post, Address, Body(user.Email, Password), null);
        Assert.Equal((403, "User disabled"), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task A_sign_out_ends_the_token_and_has_no_response()
    {
        await using var portal = await StartAsync();
        var token = Token(await SignInAsync(portal, Password));

        var answer = await portal.SendRawAsync(HttpMethod.Post, Address + "/logout", null, token);

        Assert.Equal((200, false, 0), (answer.Status, answer.Json.AsObject().ContainsKey("response"), answer.Json["count"]!.GetValue<int>()));
        Assert.Equal("401", await WhoAsync(portal, token, null));
    }

    [Fact]
    public async Task Anybody_may_ask_whether_he_is_signed_in()
    {
        await using var portal = await StartAsync();

        var key = portal.Emulator.CreateApiKey(portal.Emulator.Owner, "rooms:read");

        Assert.False((await portal.SendRawAsync(HttpMethod.Get, Address, null, null)).Response.GetValue<bool>());
        Assert.False((await portal.SendRawAsync(HttpMethod.Get, Address, null, "ended")).Response.GetValue<bool>());
        Assert.True((await portal.GetAsync(Address, key)).Response.GetValue<bool>());
    }

    [Fact]
    public async Task A_second_step_that_nobody_asked_for_is_refused()
    {
        await using var portal = await StartAsync();

        var answer = await portal.SendRawAsync(HttpMethod.Post, Address + "/123456", Body(portal, Password), null);

        Assert.Equal((401, "User authentication failed"), (answer.Status, answer.ErrorMessage));
        Assert.Equal(415, (await portal.SendRawAsync(HttpMethod.Post, Address + "/123456", null, null)).Status);
        Assert.Equal(415, (await portal.SendRawAsync(HttpMethod.Post, Address, null, null)).Status);
    }

    [Theory]
    [InlineData(EmulatedUserRole.DocSpaceAdmin, "isAdmin", true)]
    [InlineData(EmulatedUserRole.RoomAdmin, "isRoomAdmin", true)]
    [InlineData(EmulatedUserRole.User, "isCollaborator", true)]
    [InlineData(EmulatedUserRole.Guest, "isVisitor", false)]
    public async Task People_read_who_they_are(EmulatedUserRole role, string flag, bool hasFolder)
    {
        await using var portal = await StartAsync();
        var user = portal.Emulator.AddUser("user@x.example", role, "Ann Example");

        var self = (await portal.GetAsync("/api/2.0/people/@self", portal.Emulator.CreateApiKey(user))).Response;

        Assert.Equal((user.Id.ToString(), "Ann", "Example"), (self["id"]!.GetValue<string>(), self["firstName"]!.GetValue<string>(), self["lastName"]!.GetValue<string>()));
        Assert.True(self[flag]!.GetValue<bool>());
        Assert.Equal(hasFolder, self["hasPersonalFolder"]!.GetValue<bool>());
        Assert.Equal(0, self["loginEventId"]!.GetValue<int>());
        Assert.False(self.AsObject().ContainsKey("createdBy"));
    }

    [Fact]
    public async Task The_list_of_requests_keeps_no_password()
    {
        await using var portal = await StartAsync();

        await SignInAsync(portal, Password);

        Assert.Equal("", Assert.Single(portal.Emulator.Requests).Body);
    }

    private static async Task<TestPortal> StartAsync(TimeProvider? time = null)
    {
        var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time ?? TimeProvider.System });
        portal.Emulator.SetPassword(portal.Emulator.Owner, Password);
        return portal;
    }

    private static Task<TestAnswer> SignInAsync(TestPortal portal, string password) =>
        portal.SendRawAsync(HttpMethod.Post, Address, Body(portal, password), null);

    private static string Body(TestPortal portal, string password, bool session = false) => Body(portal.Emulator.Owner.Email, password, session);

    private static string Body(string email, string password, bool session = false) =>
        new JsonObject { ["userName"] = email, ["password"] = password, ["session"] = session }.ToJsonString();

    private static string Token(TestAnswer answer) => answer.Response["token"]!.GetValue<string>();

    private static string Basic(TestPortal portal, string password) =>
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{portal.Emulator.Owner.Email}:{password}"));

    private static async Task<string> WhoAsync(TestPortal portal, string? authorization, string? cookie)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = portal.Emulator.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/2.0/people/@self");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", "asc_auth_key=" + Uri.EscapeDataString(cookie));
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text)!["response"]!["email"]!.GetValue<string>()
            : ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
