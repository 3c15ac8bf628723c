using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Calls;

/// <summary>A value of a benchmark, divided by that of HttpClient by hand in the same call and place.</summary>
internal sealed class RatioColumn(string name, Func<BenchmarkReport, double?> valueOf) : IColumn
{
    public static RatioColumn OfTime { get; } = new("Time/Raw", static report => report.ResultStatistics?.Mean);

    public static RatioColumn OfBytes { get; } = new("Bytes/Raw", static report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));

    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"{name}: compared with the client Raw";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var raw = summary.BenchmarksCases.FirstOrDefault(other => IsRawOf(other, benchmarkCase));
        return raw is not null && Of(summary, benchmarkCase) is { } value && Of(summary, raw) is { } measure
            ? (value / measure).ToString("F2", CultureInfo.InvariantCulture)
            : "?";
    }

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    private double? Of(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase] is { } report ? valueOf(report) : null;

    private static bool IsRawOf(BenchmarkCase other, BenchmarkCase benchmarkCase) =>
        other.Parameters[nameof(CallBenchmarks.Client)] is ClientKind.Raw
        && other.Descriptor.WorkloadMethod == benchmarkCase.Descriptor.WorkloadMethod
        && Equals(other.Parameters[nameof(CallBenchmarks.Place)], benchmarkCase.Parameters[nameof(CallBenchmarks.Place)]);
}
