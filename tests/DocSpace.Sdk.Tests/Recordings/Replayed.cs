using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>What the public client makes of recorded answers.</summary>
internal static class Replayed
{
    /// <summary>The recorded exchanges that a 2xx ended.</summary>
    public static IEnumerable<RecordedExchange> Good(Invocation invocation) => Of(invocation).Where(static exchange => exchange.Status is >= 200 and < 300);

    /// <summary>The recorded exchanges that the server refused.</summary>
    public static IEnumerable<RecordedExchange> Bad(Invocation invocation) => Of(invocation).Where(static exchange => exchange.Status >= 400);

    /// <summary>Calls the endpoint and returns what the client returns for the recorded answer, or for another body in its place.</summary>
    public static async Task<object?> AnswerAsync(Invocation invocation, RecordedExchange exchange, string? body = null)
    {
        using var portal = new RecordedPortal(invocation, exchange, body ?? exchange.ResponseText);
        await using var test = new TestClient(http: http => http.ConfigurePrimaryHttpMessageHandler(() => portal), realTransport: true);
        var call = new RecordedCall(test.Client, exchange, portal, TestContext.Current.CancellationToken);
        var result = await test.PassTimeAsync(invocation.RunAsync(call), TimeSpan.FromSeconds(1));
        Assert.True(portal.Hits > 0, $"{exchange}: the client did not call {invocation.Template}.");
        return result;
    }

    private static IEnumerable<RecordedExchange> Of(Invocation invocation) => RecordedExchange.All.Where(invocation.Covers);
}
