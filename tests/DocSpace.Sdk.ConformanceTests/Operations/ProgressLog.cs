using DocSpace.Sdk.Operations;

namespace DocSpace.Sdk.ConformanceTests.Operations;

/// <summary>What somebody who waits for an operation is told.</summary>
internal sealed class ProgressLog : IProgress<RoomOperationProgress>
{
    private readonly List<RoomOperationProgress> _reports = [];

    public void Report(RoomOperationProgress value) => _reports.Add(value);

    /// <summary>It never goes back and ends with everything done.</summary>
    public void EndsWell()
    {
        Assert.Equal(_reports.Select(static report => report.Percent).Order(), _reports.Select(static report => report.Percent));
        Assert.True(_reports[^1] is { Percent: 100, IsFinished: true });
    }
}
