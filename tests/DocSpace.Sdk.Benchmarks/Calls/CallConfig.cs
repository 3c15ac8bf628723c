using BenchmarkDotNet.Configs;

namespace DocSpace.Sdk.Benchmarks.Calls;

internal static class CallConfig
{
    /// <summary>Ratios beside the values, and everything that is written goes where builds write.</summary>
    public static IConfig Create()
    {
        // artifacts/bin/<project>/<configuration>
        var artifacts = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "benchmarks"));
        return DefaultConfig.Instance.AddColumn(RatioColumn.OfTime, RatioColumn.OfBytes).WithArtifactsPath(artifacts);
    }
}
