using DocSpace.Sdk.Errors;
using Recordings;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Every good answer that was recorded is read without a loss.</summary>
public sealed class RecordedAnswerTests(ITestOutputHelper output)
{
    public static TheoryData<string> Endpoints => [.. Invocations.All.Select(static invocation => invocation.Endpoint)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Every_value_of_an_answer_is_found_in_the_model(string endpoint)
    {
        var invocation = Invocations.All.Single(invocation => invocation.Endpoint == endpoint);
        var answers = Replayed.Good(endpoint).ToList();
        var trip = new RoundTrip();

        foreach (var exchange in answers)
        {
            if (invocation.RefusesGood?.Invoke(exchange) is true)
            {
                await Assert.ThrowsAnyAsync<DocSpaceException>(() => Replayed.AnswerAsync(invocation, exchange));
                continue;
            }

            var result = await Replayed.AnswerAsync(invocation, exchange);
            if (invocation.ResultIsOther is null)
            {
                trip.Compare(invocation.Content(exchange.Response!), result, endpoint);
            }
        }

        output.WriteLine($"{endpoint}: {answers.Count} answers, {trip.Leaves} values. {invocation.ResultIsOther}");
        Assert.Empty(trip.Lost);
    }

    [Fact]
    public void Every_endpoint_has_a_method_or_a_reason()
    {
        foreach (var endpoint in RecordedExchange.All.GroupBy(static exchange => exchange.Endpoint).OrderBy(static endpoint => endpoint.Key, StringComparer.Ordinal))
        {
            var reason = Invocations.All.Any(invocation => invocation.Endpoint == endpoint.Key) ? null : Invocations.NotCalled(endpoint.Key);
            output.WriteLine($"{endpoint.Key}: {(reason is null ? endpoint.Count() : 0)} of {endpoint.Count()} {reason}");
        }

        Assert.Equal(1609, RecordedExchange.All.Count);
        Assert.Equal(Invocations.All.Count, Invocations.All.DistinctBy(static invocation => invocation.Endpoint).Count());
    }
}
