using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.SignIn;

public sealed class SecondFactorTests
{
    private const string Address = "/api/2.0/authentication";
    private const string Password = "correct horse";

    [Theory]
    [InlineData(EmulatedSecondFactor.Sms, true, "expires sms phoneNoise tfa confirmUrl")]
    [InlineData(EmulatedSecondFactor.PhoneSetup, true, "sms tfa confirmUrl")]
    [InlineData(EmulatedSecondFactor.AuthenticatorApp, false, "sms tfa confirmUrl")]
    [InlineData(EmulatedSecondFactor.AuthenticatorSetup, false, "sms tfa tfaKey confirmUrl")]
    public async Task A_password_gives_no_token_but_says_what_is_missing(EmulatedSecondFactor factor, bool sms, string fields)
    {
        await using var portal = await StartAsync(factor);

        var answer = await SignInAsync(portal);

        Assert.Equal(200, answer.Status);
        Assert.Equal(fields.Split(' '), answer.Response.AsObject().Select(pair => pair.Key));
        Assert.Equal((sms, !sms), (answer.Response["sms"]!.GetValue<bool>(), answer.Response["tfa"]!.GetValue<bool>()));
        Assert.StartsWith(portal.Emulator.BaseAddress + "confirm/", answer.Response["confirmUrl"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(answer.Message.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(EmulatedSecondFactor.Sms, "token expires sms phoneNoise tfa")]
    [InlineData(EmulatedSecondFactor.AuthenticatorApp, "token expires sms tfa")]
    [InlineData(EmulatedSecondFactor.AuthenticatorSetup, "token expires sms tfa")]
    public async Task The_right_code_gives_the_token_and_its_cookie_once(EmulatedSecondFactor factor, string fields)
    {
        await using var portal = await StartAsync(factor);
        await SignInAsync(portal);
        var code = portal.Emulator.GetSignInCode(portal.Emulator.Owner);

        var answer = await SendCodeAsync(portal, code);

        Assert.Equal(200, answer.Status);
        Assert.Equal(fields.Split(' '), answer.Response.AsObject().Select(pair => pair.Key));
        Assert.NotEqual(answer.Response["sms"]!.GetValue<bool>(), answer.Response["tfa"]!.GetValue<bool>());
        Assert.Single(answer.Message.Headers.GetValues("Set-Cookie"));
        Assert.Equal(200, (await portal.SendRawAsync(HttpMethod.Get, "rooms", null, answer.Response["token"]!.GetValue<string>())).Status);
        Assert.Equal(401, (await SendCodeAsync(portal, code)).Status);
        Assert.Throws<InvalidOperationException>(() => portal.Emulator.GetSignInCode(portal.Emulator.Owner));
    }

    [Fact]
    public async Task What_is_wrong_with_the_second_step_is_not_said()
    {
        await using var portal = await StartAsync(EmulatedSecondFactor.AuthenticatorApp);
        var code = portal.Emulator.GetSignInCode(portal.Emulator.Owner);
        var wrong = ((int.Parse(code, CultureInfo.InvariantCulture) + 1) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);

        TestAnswer[] answers =
        [
            await SendCodeAsync(portal, wrong),
            await SendCodeAsync(portal, null, path: code),
            await SendCodeAsync(portal, code, password: "wrong"),
        ];

        Assert.All(answers, answer => Assert.Equal((401, "User authentication failed"), (answer.Status, answer.ErrorMessage)));
        Assert.Equal(200, (await SendCodeAsync(portal, code, path: "000000")).Status);
    }

    [Theory]
    [InlineData(599, 200)]
    [InlineData(600, 401)]
    public async Task A_code_by_sms_is_good_for_ten_minutes(int seconds, int status)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await StartAsync(EmulatedSecondFactor.Sms, time);
        var asked = (await SignInAsync(portal)).Response;
        var code = portal.Emulator.GetSignInCode(portal.Emulator.Owner);

        time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, (await SendCodeAsync(portal, code)).Status);
        Assert.Equal(("1970-01-01T00:10:00Z", "+1*****12"), (asked["expires"]!.GetValue<string>(), asked["phoneNoise"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_code_by_sms_is_there_once_the_password_was_right()
    {
        await using var portal = await StartAsync(EmulatedSecondFactor.Sms);

        await SignInAsync(portal, "wrong");

        Assert.Throws<InvalidOperationException>(() => portal.Emulator.GetSignInCode(portal.Emulator.Owner));
    }

    [Fact]
    public async Task The_code_of_an_app_changes_every_thirty_seconds()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        await using var portal = await StartAsync(EmulatedSecondFactor.AuthenticatorApp, time);
        var first = portal.Emulator.GetSignInCode(portal.Emulator.Owner);

        // One code in a million is followed by itself.
        for (var step = 0; step < 2 || portal.Emulator.GetSignInCode(portal.Emulator.Owner) == first; step++)
        {
            time.Advance(TimeSpan.FromSeconds(30));
        }

        Assert.Equal(401, (await SendCodeAsync(portal, first)).Status);
        Assert.Equal(200, (await SendCodeAsync(portal, portal.Emulator.GetSignInCode(portal.Emulator.Owner))).Status);
    }

    [Fact]
    public async Task The_first_code_connects_an_app()
    {
        await using var portal = await StartAsync(EmulatedSecondFactor.AuthenticatorSetup);

        var before = (await SignInAsync(portal)).Response;
        await SendCodeAsync(portal, portal.Emulator.GetSignInCode(portal.Emulator.Owner));
        var after = (await SignInAsync(portal)).Response;

        Assert.Matches("^[A-Z2-7]{32}$", before["tfaKey"]!.GetValue<string>());
        Assert.False(after.AsObject().ContainsKey("tfaKey"));
    }

    [Theory]
    [InlineData(EmulatedSecondFactor.None)]
    [InlineData(EmulatedSecondFactor.PhoneSetup)]
    public async Task Without_a_phone_or_an_app_no_code_is_right(EmulatedSecondFactor factor)
    {
        await using var portal = await StartAsync(factor);
        await SignInAsync(portal);

        Assert.Throws<InvalidOperationException>(() => portal.Emulator.GetSignInCode(portal.Emulator.Owner));
        Assert.Equal(401, (await SendCodeAsync(portal, "123456")).Status);
        Assert.Equal(401, (await SendCodeAsync(portal, null)).Status);
    }

    [Fact]
    public async Task A_second_factor_can_be_switched_off()
    {
        await using var portal = await StartAsync(EmulatedSecondFactor.Sms);

        portal.Emulator.RequireSecondFactor(portal.Emulator.Owner, EmulatedSecondFactor.None);

        Assert.True((await SignInAsync(portal)).Response.AsObject().ContainsKey("token"));
        Assert.Throws<ArgumentOutOfRangeException>(() => portal.Emulator.RequireSecondFactor(portal.Emulator.Owner, (EmulatedSecondFactor)99));
    }

    [Fact]
    public async Task Wrong_passwords_of_both_steps_count_together()
    {
        await using var portal = await StartAsync(EmulatedSecondFactor.AuthenticatorApp);
        for (var i = 0; i < 2; i++)
        {
            await SignInAsync(portal, "wrong");
            await SendCodeAsync(portal, "123456", password: "wrong");
        }

        await SignInAsync(portal, "wrong");

        Assert.Equal(403, (await SendCodeAsync(portal, portal.Emulator.GetSignInCode(portal.Emulator.Owner))).Status);
        Assert.Equal(403, (await SignInAsync(portal)).Status);
    }

    private static async Task<TestPortal> StartAsync(EmulatedSecondFactor factor, TimeProvider? time = null)
    {
        // The time stands still, so that the code of an app does not change under a test.
        time ??= new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var portal = await TestPortal.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = time });
        portal.Emulator.SetPassword(portal.Emulator.Owner, Password);
        portal.Emulator.RequireSecondFactor(portal.Emulator.Owner, factor);
        return portal;
    }

    private static Task<TestAnswer> SignInAsync(TestPortal portal, string password = Password) =>
        portal.SendRawAsync(HttpMethod.Post, Address, Body(portal, password).ToJsonString(), null);

    private static Task<TestAnswer> SendCodeAsync(TestPortal portal, string? code, string password = Password, string? path = null)
    {
        var body = Body(portal, password);
        body["code"] = code;
        return portal.SendRawAsync(HttpMethod.Post, $"{Address}/{path ?? code ?? "0"}", body.ToJsonString(), null);
    }

    private static JsonObject Body(TestPortal portal, string password) =>
        new() { ["userName"] = portal.Emulator.Owner.Email, ["password"] = password };
}
