using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.SignIn;

public sealed class SessionTests
{
    private const string Password = "correct horse";

    [Fact]
    public async Task The_sign_ins_of_a_person_end_and_nothing_else_does()
    {
        await using var portal = await TestPortal.StartAsync();
        var user = portal.Emulator.AddUser("ann@x.example", EmulatedUserRole.RoomAdmin);
        string[] ended = [await SignInAsync(portal, user), await SignInAsync(portal, user)];
        string[] kept = [await SignInAsync(portal, portal.Emulator.Owner), portal.Emulator.CreateApiKey(user), portal.Emulator.CreateAccessToken(user)];

        portal.Emulator.EndSessions(user);

        foreach (var token in ended)
        {
            var answer = await portal.GetAsync("rooms", token);
            Assert.Equal((401, ""), (answer.Status, answer.Text));
            Assert.Empty(answer.Message.Headers.WwwAuthenticate);
        }

        foreach (var token in kept)
        {
            Assert.Equal(200, (await portal.GetAsync("rooms", token)).Status);
        }

        Assert.Equal(200, (await portal.GetAsync("rooms", await SignInAsync(portal, user))).Status);
    }

    [Theory]
    [InlineData(-1, 200)]
    [InlineData(0, 401)]
    public async Task A_sign_in_can_be_given_a_shorter_life(int seconds, int status)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time, SessionLifetime = TimeSpan.FromHours(2) });
        var token = await SignInAsync(portal, portal.Emulator.Owner);

        time.Advance(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await portal.GetAsync("rooms", token)).Status);
    }

    private static async Task<string> SignInAsync(TestPortal portal, EmulatedUser user)
    {
        portal.Emulator.SetPassword(user, Password);
        var body = new JsonObject { ["userName"] = user.Email, ["password"] = Password };
        var answer = await portal.SendRawAsync(HttpMethod.Post, "/api/2.0/authentication", body.ToJsonString(), null);
        return answer.Response["token"]!.GetValue<string>();
    }
}
