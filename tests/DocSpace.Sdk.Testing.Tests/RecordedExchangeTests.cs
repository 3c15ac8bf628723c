using DocSpace.Sdk.Testing.Tests.Replay;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class RecordedExchangeTests(ITestOutputHelper output)
{
    public static TheoryData<string> Compared =>
        [.. RecordedExchange.All.Where(static exchange => Excuse.For(exchange) is null).Select(static exchange => exchange.Source)];

    public static TheoryData<string> Excused =>
        [.. RecordedExchange.All.Where(static exchange => Excuse.For(exchange) is not null && exchange.Endpoint is not "other").Select(static exchange => exchange.Source)];

    [Theory]
    [MemberData(nameof(Compared))]
    public async Task The_emulator_answers_as_the_recorded_server(string recording)
    {
        var differences = await Performance.DifferencesAsync(RecordedExchange.Find(recording));

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Theory]
    [MemberData(nameof(Excused))]
    public async Task What_is_excused_would_fail(string recording)
    {
        IReadOnlyList<string> differences;
        try
        {
            differences = await Performance.DifferencesAsync(RecordedExchange.Find(recording));
        }
        catch (Exception exception)
        {
            differences = [exception.Message];
        }

        output.WriteLine(string.Join(Environment.NewLine, differences));
        Assert.NotEmpty(differences);
    }

    [Fact]
    public void What_is_not_compared_has_a_reason()
    {
        var all = RecordedExchange.All;
        var excused = all.Select(static exchange => (Exchange: exchange, Excuse: Excuse.For(exchange))).Where(static pair => pair.Excuse is not null).ToList();

        output.WriteLine($"Compared {all.Count - excused.Count} of {all.Count}.");
        foreach (var endpoint in all.GroupBy(static exchange => exchange.Endpoint).OrderBy(static endpoint => endpoint.Key, StringComparer.Ordinal))
        {
            var reasons = excused.Where(pair => pair.Exchange.Endpoint == endpoint.Key).ToList();
            output.WriteLine($"{endpoint.Key}: compared {endpoint.Count() - reasons.Count} of {endpoint.Count()}");
            reasons.ForEach(pair => output.WriteLine($"  {pair.Exchange}: {pair.Excuse!.Reason}"));
        }

        Assert.Equal(1609, all.Count);
        Assert.All(Excuse.All, excuse => Assert.Contains(excused, pair => pair.Excuse == excuse));
    }
}
