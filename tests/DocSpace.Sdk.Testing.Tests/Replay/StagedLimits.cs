using System.Globalization;
using System.Text.Json.Nodes;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>The rate limits under which some exchanges were recorded, and what used them up.</summary>
internal static class StagedLimits
{
    private const string Header = "X-RateLimit-";

    /// <summary>Turns the limit on that refused a request.</summary>
    public static void Configure(RecordedExchange exchange, DocSpaceEmulatorOptions options)
    {
        if (exchange.Status is 429 && exchange.Name.EndsWith("-concurrent-get", StringComparison.Ordinal))
        {
            options.RateLimitsEnabled = true;
            options.RateLimits.ConcurrentReads = 0;
        }

        if (Limit(exchange) is not { } limit || options.RateLimitsEnabled)
        {
            return;
        }

        options.RateLimitsEnabled = true;
        if (exchange.Name.Contains("-sliding", StringComparison.Ordinal))
        {
            options.RateLimits.CallsPerMinute = limit;
        }
        else if (exchange.Name.Contains("-invites-", StringComparison.Ordinal))
        {
            options.RateLimits.EmailInvitationsPerDay = limit;
        }
        else
        {
            options.RateLimits.WritesPerDay = limit;
        }
    }

    /// <summary>Uses the limit up by repeating a request as often as it allows.</summary>
    public static async Task UseUpAsync(Lab lab, RecordedExchange exchange)
    {
        for (var i = Limit(exchange) ?? 0; i > 0; i--)
        {
            using var request = Repeated.Request(lab, exchange, Scene.For(exchange));
            if (exchange.Name.Contains("-invites-", StringComparison.Ordinal))
            {
                request.Content = JsonBody.Of(new JsonObject { ["invitations"] = new JsonArray(new JsonObject { ["email"] = $"rl{i}@mail.example.com", ["access"] = 2 }) });
            }

            using var response = await lab.Client.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The names of the headers that tell of limits.</summary>
    public static IEnumerable<string> Headers(IEnumerable<string> names) =>
        names.Where(static name => name.StartsWith(Header, StringComparison.OrdinalIgnoreCase) || name is "Retry-After").Order(StringComparer.Ordinal);

    private static int? Limit(RecordedExchange exchange) => exchange.ResponseHeaders
        .Where(static header => header.Name is Header + "Limit")
        .Select(static header => (int?)int.Parse(header.Value, CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
