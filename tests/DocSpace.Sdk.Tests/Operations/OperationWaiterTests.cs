using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Tests.Framework;
using FsCheck;
using FsCheck.Fluent;

namespace DocSpace.Sdk.Tests.Operations;

public sealed class OperationWaiterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Looks_become_rare_but_never_nearly_as_rare_as_the_server_keeps_a_result()
    {
        var time = new HastyTime();

        await new OperationWaiter(new Script([.. Enumerable.Repeat(0, 20)]), time).WaitAsync(null, Token);

        double[] pauses = [.. time.Pauses.Select(pause => pause.TotalMilliseconds)];
        Assert.Equal([100, 100, 150, 225], pauses[..4]);
        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal(5000, pauses[^1]);
    }

    [Fact]
    public async Task Who_waits_late_is_told_at_once()
    {
        var time = new HastyTime();
        var waiter = new OperationWaiter(new Script([]), time);
        await Task.Delay(TimeSpan.FromSeconds(7), time, Token);

        await waiter.WaitAsync(null, Token);

        Assert.Equal([TimeSpan.FromSeconds(7)], time.Pauses);
    }

    [Fact]
    public void Progress_never_falls_and_ends_with_a_hundred() =>
        Prop.ForAll<int[]>(percents =>
        {
            var heard = new Heard();
            var waiter = new OperationWaiter(new Script(percents), new HastyTime());
#pragma warning disable xUnit1031 // A property is checked synchronously, and nothing else runs on this thread.
            waiter.WaitAsync(heard, Token).GetAwaiter().GetResult();
#pragma warning restore xUnit1031
            int[] shown = [.. heard.Reports.Select(report => report.Percent)];
            return shown.Length == percents.Length + 1
                && shown.SequenceEqual(shown.Order())
                && shown.All(percent => percent is >= 0 and <= 100)
                && heard.Reports.Count(report => report.IsFinished) == 1
                && heard.Reports[^1] is { Percent: 100, IsFinished: true }
                && waiter is { Percent: 100, HasEnded: true };
        }).QuickCheckThrowOnFailure();

    private sealed class Heard : IProgress<RoomOperationProgress>
    {
        public List<RoomOperationProgress> Reports { get; } = [];

        public void Report(RoomOperationProgress value) => Reports.Add(value);
    }

    /// <summary>Work that shows these percents and then ends well.</summary>
    private sealed class Script(int[] percents) : OperationWork
    {
        private int _next;

        public override RoomOperationKind Kind => RoomOperationKind.Copy;

        public override Task<OperationStep> LookAsync() =>
            Task.FromResult(_next < percents.Length ? OperationStep.Running(percents[_next++]) : OperationStep.Succeeded(true));
    }
}
