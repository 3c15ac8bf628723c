using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>What the public client makes of recorded answers.</summary>
internal static class Replayed
{
    /// <summary>The recorded exchanges that a 2xx ended.</summary>
    public static IEnumerable<RecordedExchange> Good(string endpoint) => Of(endpoint).Where(static exchange => exchange.Status is >= 200 and < 300);

    /// <summary>The recorded exchanges that the server refused.</summary>
    public static IEnumerable<RecordedExchange> Bad(string endpoint) => Of(endpoint).Where(static exchange => exchange.Status >= 400);

    /// <summary>Calls the endpoint and returns what the client returns for the recorded answer, or for another body in its place.</summary>
    public static async Task<object?> AnswerAsync(Invocation invocation, RecordedExchange exchange, string? body = null)
    {
        using var portal = new RecordedPortal(invocation, exchange, body ?? exchange.ResponseText);
        await using var test = new TestClient(http: http => http.ConfigurePrimaryHttpMessageHandler(() => portal), realTransport: true);
        var result = await test.PassTimeAsync(invocation.RunAsync(new RecordedCall(test.Client, exchange, TestContext.Current.CancellationToken)), TimeSpan.FromSeconds(1));
        Assert.True(portal.Hits > 0, $"{exchange}: the client did not call {invocation.Template}.");
        return result;
    }

    private static IEnumerable<RecordedExchange> Of(string endpoint) => RecordedExchange.All.Where(exchange => exchange.Endpoint == endpoint);
}
