using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Everything that was recorded goes through the public client.</summary>
public sealed class RecordedAnswerTests(ITestOutputHelper output)
{
    private const int Endpoints = 71;
    private const int Exchanges = 1609;

    public static TheoryData<string> Names => [.. Invocations.All.Select(static invocation => invocation.Endpoint)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_value_of_an_answer_is_found_in_the_model(string endpoint)
    {
        var report = await EndpointCheck.RunAsync(endpoint);
        Assert.True(report.WrongAnswers.Count == 0, string.Join('\n', report.WrongAnswers));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_refusal_is_the_described_exception(string endpoint)
    {
        var report = await EndpointCheck.RunAsync(endpoint);
        Assert.True(report.WrongRefusals.Count == 0, string.Join('\n', report.WrongRefusals));
    }

    [Fact]
    public async Task Every_exchange_is_checked_or_has_a_reason()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (answers, values, refusals) = (0, 0, 0);
        foreach (var invocation in Invocations.All)
        {
            var report = await EndpointCheck.RunAsync(invocation.Endpoint);
            seen.UnionWith(report.Checked);
            (answers, values, refusals) = (answers + report.Answers, values + report.Values, refusals + report.Refusals);
            output.WriteLine($"{invocation.Endpoint}: {report.Answers} answers ({report.Refused} of them not taken), {report.Values} values, {report.Refusals} refusals. {invocation.ResultIsOther}");
        }

        var rest = RecordedExchange.All.Where(exchange => !seen.Contains(exchange.Source)).ToList();
        foreach (var reason in rest.GroupBy(Excuse.For))
        {
            output.WriteLine($"Not checked: {reason.Count()}. {reason.Key ?? "NO REASON"}");
        }

        output.WriteLine($"{seen.Count} of {RecordedExchange.All.Count} exchanges: {answers} answers with {values} values, {refusals} refusals.");
        Assert.Equal((Exchanges, Exchanges), (RecordedExchange.All.Count, seen.Count + rest.Count));
        Assert.DoesNotContain(rest, static exchange => Excuse.For(exchange) is null);
        Assert.Empty(Excuse.Unused(rest));
    }

    [Fact]
    public void Every_endpoint_has_a_method()
    {
        var names = Invocations.All.Where(static invocation => invocation.Endpoint is not Invocations.Besides).Select(static invocation => invocation.Endpoint).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Endpoints, names.Count);
        Assert.Empty(RecordedExchange.All.Select(static exchange => exchange.Endpoint).Where(endpoint => endpoint is not "other" && !names.Contains(endpoint)).Distinct());
    }
}
