using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Errors;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Takes every recorded exchange of an endpoint through the client, one time for all tests.</summary>
internal static class EndpointCheck
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<EndpointReport>>> _reports = new(StringComparer.Ordinal);

    public static Task<EndpointReport> RunAsync(string endpoint) =>
        _reports.GetOrAdd(endpoint, static endpoint => new(() => RunAsync(Invocations.All.Single(invocation => invocation.Endpoint == endpoint)))).Value;

    private static async Task<EndpointReport> RunAsync(Invocation invocation)
    {
        var report = new EndpointReport();
        foreach (var exchange in Replayed.Good(invocation))
        {
            report.Checked.Add(exchange.Source);
            report.Answers++;
            if (await Record.ExceptionAsync(() => ReadAsync(invocation, exchange, report)) is { } problem)
            {
                report.WrongAnswers.Add($"{exchange}: {problem.Message}");
            }
        }

        foreach (var exchange in Replayed.Bad(invocation))
        {
            report.Checked.Add(exchange.Source);
            report.Refusals++;
            if (await Record.ExceptionAsync(() => RefusalCheck.RunAsync(invocation, exchange)) is { } problem)
            {
                report.WrongRefusals.Add($"{exchange}: {problem.Message}");
            }
        }

        return report;
    }

    private static async Task ReadAsync(Invocation invocation, RecordedExchange exchange, EndpointReport report)
    {
        if (invocation.RefusesGood?.Invoke(exchange) is true)
        {
            report.Refused++;
            var exception = await Assert.ThrowsAnyAsync<DocSpaceException>(() => Replayed.AnswerAsync(invocation, exchange));
            Assert.Equal((exchange.Response?["response"] as JsonObject)?["message"]?.GetValue<string>(), (exception as DocSpaceApiException)?.ServerMessage);
            return;
        }

        var result = await Replayed.AnswerAsync(invocation, exchange);
        if (invocation.ResultIsOther is null)
        {
            var trip = new RoundTrip();
            trip.Compare(invocation.Content(exchange.Response!), result, invocation.Endpoint);
            report.Values += trip.Leaves;
            report.WrongAnswers.UnionWith(trip.Lost);
        }
    }
}
