namespace DocSpace.Sdk.ChaosTests;

/// <summary>What became of one run.</summary>
/// <param name="Seed">What it was drawn from.</param>
/// <param name="Violations">What is not as it must be: the number of the invariant, and what is wrong.</param>
/// <param name="Counts">How many of each thing happened.</param>
internal sealed record ChaosResult(int Seed, IReadOnlyList<(int Invariant, string Text)> Violations, IReadOnlyDictionary<string, int> Counts)
{
    public override string ToString() => $"seed {Seed}: {string.Join("; ", Violations.Select(static violation => $"[{violation.Invariant}] {violation.Text}"))}";
}
