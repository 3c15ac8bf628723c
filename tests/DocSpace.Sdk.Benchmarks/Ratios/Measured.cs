using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Ratios;

/// <summary>The medians of one client.</summary>
internal sealed class Measured(ClientKind kind, IReadOnlyList<Sample> samples)
{
    public ClientKind Kind => kind;

    public double CpuMicroseconds { get; } = Median(samples.Select(static sample => sample.CpuMicroseconds));

    public double WallMicroseconds { get; } = Median(samples.Select(static sample => sample.WallMicroseconds));

    public double Bytes { get; } = Median(samples.Select(static sample => sample.Bytes));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
