using System.Globalization;
using DocSpace.Sdk.ChaosTests.Clients;
using Reports;

namespace DocSpace.Sdk.ChaosTests;

/// <summary>
/// Many runs, each drawn from its seed. <c>CHAOS_SEEDS=1000</c> sets how many, <c>CHAOS_FIRST_SEED=17 CHAOS_SEEDS=1</c> repeats one.
/// </summary>
public sealed class ChaosTests
{
    private static readonly int _first = Number("CHAOS_FIRST_SEED", 1);
    private static readonly int _count = Number("CHAOS_SEEDS", 50);

    [Fact]
    public async Task No_room_is_made_twice_nobody_is_lost_or_mailed_twice_and_no_word_is_wrong()
    {
        var results = new List<ChaosResult>();
        var logs = new SecretSearch("guest", "@ours.example", "Onboarding", "sk-");
        using var unobserved = new UnobservedFailures();
        foreach (var seed in Enumerable.Range(_first, _count))
        {
            results.Add(await ChaosRun.RunAsync(seed, (portal, time, work) => new SdkClient(portal, time, work, logs)));
        }

        Tell("SDK", results);
        Assert.Empty(results.Where(static result => result.Violations.Count > 0).Select(static result => result.ToString()));
        Assert.Empty(logs.Findings);
        Assert.Empty(unobserved.Collect());
    }

    [Fact]
    public async Task The_same_runs_break_a_client_that_sends_everything_again()
    {
        var results = new List<ChaosResult>();
        foreach (var seed in Enumerable.Range(_first, Math.Max(5, _count / 5)))
        {
            results.Add(await ChaosRun.RunAsync(seed, static (portal, time, work) => new NaiveClient(portal, time, work)));
        }

        Tell("Naive client", results);
        var broken = results.SelectMany(static result => result.Violations).Select(static violation => violation.Invariant).ToHashSet();
        Assert.True(broken.Contains(1), "The storm makes no duplicate rooms: it is too weak.");
        Assert.True(broken.Contains(5), "The storm loses nobody and doubles no mail: it is too weak.");
    }

    private static void Tell(string client, List<ChaosResult> results)
    {
        var counts = results.SelectMany(static result => result.Counts).GroupBy(static pair => pair.Key).Select(static group => $"{group.Sum(static pair => pair.Value)} {group.Key}");
        var violations = results.SelectMany(static result => result.Violations).GroupBy(static violation => $"[{violation.Invariant}] {violation.Text}").Select(static group => $"{group.Count()} x {group.Key}");
        var text = FormattableString.Invariant(
            $"{client}, seeds {_first} to {_first + results.Count - 1}: {string.Join(", ", counts)}. Violations: {(results.TrueForAll(static result => result.Violations.Count == 0) ? "none" : string.Join("; ", violations))}.");
        RunReport.Write($"storms, {client}", text);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
