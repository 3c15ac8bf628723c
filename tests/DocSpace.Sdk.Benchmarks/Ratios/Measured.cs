using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Ratios;

/// <summary>The medians of one client.</summary>
internal sealed class Measured(ClientKind kind, IReadOnlyList<Sample> samples)
{
    public ClientKind Kind => kind;

    public double CpuMicroseconds { get; } = Median.Of(samples.Select(static sample => sample.CpuMicroseconds));

    public double WallMicroseconds { get; } = Median.Of(samples.Select(static sample => sample.WallMicroseconds));

    public double Bytes { get; } = Median.Of(samples.Select(static sample => sample.Bytes));
}
