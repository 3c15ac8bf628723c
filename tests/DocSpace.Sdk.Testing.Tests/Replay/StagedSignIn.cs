using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Signs somebody in, and fails to, as often as before a recording.</summary>
internal static partial class StagedSignIn
{
    public static async Task SetAsync(Lab lab, RecordedExchange exchange, Scene scene)
    {
        var failures = exchange.Endpoint is "authenticate" && Failure().Match(exchange.Name) is { Success: true } match
            ? match.Groups[1].Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1 : 6
            : 0;
        for (var i = 0; i < failures; i++)
        {
            await SignInAsync(lab, JsonNode.Parse(exchange.RequestBody!)!["userName"]!.GetValue<string>(), "wrong");
        }

        if (scene.KeyDays is { } days)
        {
            var scopes = new JsonArray([.. scene.Scopes.Select(static scope => (JsonNode)scope)]);
            var key = new JsonObject { ["name"] = "Staged", ["permissions"] = scopes, ["expiresInDays"] = days };
            lab.Key = (await lab.SendAsync(HttpMethod.Post, "../keys", key, scene.Caller))["response"]!["key"]!.GetValue<string>();
        }

        if (scene.Authorization?.Contains("{session}", StringComparison.Ordinal) == true)
        {
            lab.Session = (await SignInAsync(lab, lab.Person(scene.Caller).Email, Lab.Password))!["response"]!["token"]!.GetValue<string>();
        }
    }

    private static async Task<JsonNode?> SignInAsync(Lab lab, string name, string password)
    {
        using var body = JsonBody.Of(new JsonObject { ["userName"] = name, ["password"] = password });
        using var response = await lab.Client.PostAsync(new Uri("api/2.0/authentication", UriKind.Relative), body, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("^auth-brute-(?:(\\d+)$|right-after)")]
    private static partial Regex Failure();
}
