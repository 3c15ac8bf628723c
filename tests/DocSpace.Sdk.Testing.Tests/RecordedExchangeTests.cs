using DocSpace.Sdk.Testing.Tests.Replay;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class RecordedExchangeTests(ITestOutputHelper output)
{
    public static TheoryData<string> Compared =>
        [.. RecordedExchange.All.Where(static exchange => Excuse.For(exchange) is null).Select(static exchange => exchange.Source)];

    public static TheoryData<string> Excused =>
        [.. RecordedExchange.All.Where(static exchange => Excuse.For(exchange) is not null).Select(static exchange => exchange.Source)];

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

        var compared = all.Except(excused.Select(static pair => pair.Exchange)).ToList();
        var kinds = all.Select(ExchangeKind.Of).ToHashSet();
        var missing = kinds.Except(compared.Select(ExchangeKind.Of)).ToList();
        output.WriteLine($"Compared {compared.Count} of {all.Count}; kinds compared {kinds.Count - missing.Count} of {kinds.Count}.");
        missing.ForEach(kind => output.WriteLine($"  not compared: {kind}"));
        foreach (var endpoint in all.GroupBy(static exchange => exchange.Endpoint).OrderBy(static endpoint => endpoint.Key, StringComparer.Ordinal))
        {
            var reasons = excused.Where(pair => pair.Exchange.Endpoint == endpoint.Key).ToList();
            output.WriteLine($"{endpoint.Key}: compared {endpoint.Count() - reasons.Count} of {endpoint.Count()}");
            reasons.ForEach(pair => output.WriteLine($"  {pair.Exchange}: {pair.Excuse!.Reason}"));
        }

        Assert.Equal(1609, all.Count);
        Assert.DoesNotContain(missing, static kind => kind is { IsOther: false, Status: not 502 });
        Assert.All(Excuse.All, excuse => Assert.Contains(excused, pair => pair.Excuse == excuse));
    }

    [Fact]
    public void The_readme_tells_how_much_is_compared()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

        Assert.Contains(
            $"compared, field for field, with {Compared.Count} of {RecordedExchange.All.Count} exchanges",
            readme.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }
}
