using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>The API key that a request names by its id.</summary>
internal static partial class StagedKeys
{
    public static async Task SetAsync(Lab lab, RecordedExchange exchange)
    {
        if (exchange.Name.EndsWith("keys-list", StringComparison.Ordinal))
        {
            await ListedAsync(lab, exchange);
            return;
        }

        if (IdInPath().Match(exchange.Target) is not { Success: true } match || exchange.Name.EndsWith("-again", StringComparison.Ordinal))
        {
            return;
        }

        var body = new JsonObject { ["name"] = "Staged", ["permissions"] = new JsonArray("rooms:read") };
        var owner = exchange.Name.EndsWith("-foreign", StringComparison.Ordinal) ? "owner" : Scene.For(exchange).Caller;
        var key = (await lab.SendAsync(HttpMethod.Post, "../keys", body, owner))["response"]!;
        lab.Learn(match.Groups[1].Value, key["id"]!.GetValue<string>());
    }

    // The owner has a key of the emulator, which must have been used like the recorded ones.
    private static async Task ListedAsync(Lab lab, RecordedExchange exchange)
    {
        if (exchange.Response?["response"] is not JsonArray rows)
        {
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, "api/2.0/keys/@self");
        request.Headers.Add("Authorization", "Bearer " + lab.Portal.ApiKey);
        using var response = await lab.Client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var row in rows.Where(static row => row!["expiresAt"] is not null))
        {
            var body = new JsonObject { ["name"] = "Staged", ["permissions"] = row!["permissions"]!.DeepClone(), ["expiresInDays"] = 1 };
            await lab.SendAsync(HttpMethod.Post, "../keys", body, Scene.For(exchange).Caller);
        }
    }

    [GeneratedRegex("/keys/([0-9a-f-]{36})")]
    private static partial Regex IdInPath();
}
