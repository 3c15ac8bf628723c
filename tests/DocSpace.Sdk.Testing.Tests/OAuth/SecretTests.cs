using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using static DocSpace.Sdk.Testing.Tests.OAuth.TestApplication;

namespace DocSpace.Sdk.Testing.Tests.OAuth;

public sealed class SecretTests
{
    [Fact]
    public async Task The_list_of_requests_keeps_no_secret_of_an_application()
    {
        await using var app = await TestApplication.StartAsync();
        var address = app.Address(("code_challenge", Verifier), ("code_challenge_method", "plain"));
        using var browser = new HttpRequestMessage(HttpMethod.Get, address);
        await app.SendAsync(browser);
        var code = Part(app.Emulator.Authorize(app.User, address), "code")!;
        var tokens = (await app.ExchangeAsync(code, ("code_verifier", Verifier))).Json;
        var next = (await app.RefreshAsync(tokens)).Json;
        await app.CallAsync(Access(next));
        await app.PostAsync("revoke", ("token", Refresh(next)));

        var log = Log(app.Emulator);

        Assert.Equal(5, app.Emulator.Requests.Count);
        string[] secrets = [app.Application.ClientSecret!, code, Verifier, Access(tokens), Refresh(tokens), Access(next), Refresh(next)];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, log, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_of_requests_keeps_no_secret_of_a_person()
    {
        await using var app = await TestApplication.StartAsync(new FakeTimeProvider(DateTimeOffset.UnixEpoch));
        app.Emulator.SetPassword(app.User, "correct horse");
        app.Emulator.RequireSecondFactor(app.User, EmulatedSecondFactor.AuthenticatorSetup);
        var body = new JsonObject { ["userName"] = app.User.Email, ["password"] = "correct horse" };
        var asked = (await app.Portal.SendRawAsync(HttpMethod.Post, "/api/2.0/authentication", body.ToJsonString(), null)).Response;
        var code = app.Emulator.GetSignInCode(app.User);
        body["code"] = code;
        var link = new Uri(asked["confirmUrl"]!.GetValue<string>());

        Assert.Equal(200, (await app.Portal.SendRawAsync(HttpMethod.Post, "/API/2.0/Authentication/" + code, body.ToJsonString(), null)).Status);
        await app.Portal.SendRawAsync(HttpMethod.Get, link.PathAndQuery, null, null);
        await app.Portal.SendRawAsync(HttpMethod.Post, "/api/2.0/authentication/logout", null, null);

        var log = Log(app.Emulator);
        string[] secrets = ["correct horse", code, asked["tfaKey"]!.GetValue<string>(), link.Query];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, log, StringComparison.Ordinal));
        Assert.Equal(
            ["/api/2.0/authentication", "/API/2.0/Authentication/{code}", "/confirm/TfaActivation", "/api/2.0/authentication/logout"],
            app.Emulator.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task An_application_does_not_print_its_secret()
    {
        await using var app = await TestApplication.StartAsync();

        Assert.Equal("OAuth application", app.Application.ToString());
        Assert.Equal((Redirect, false), (app.Application.RedirectUri.OriginalString, app.Application.IsPublic));
        Assert.Equal(["rooms:read", "rooms:write"], app.Application.Scopes);
    }

    private static string Log(DocSpaceEmulator emulator) => string.Concat(emulator.Requests.Select(request =>
        $"{request} {JsonSerializer.Serialize(request)} {string.Concat(request.HeaderNames.Select(request.GetHeader))}\n"));
}
