using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Testing.Tests.Support;

/// <summary>A clock that tells when somebody began to wait for it.</summary>
internal sealed class WatchedTime() : FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 22, 5, 39, TimeSpan.Zero))
{
    private readonly TaskCompletionSource _waited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Waited => _waited.Task.WaitAsync(TestContext.Current.CancellationToken);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _waited.TrySetResult();
        return timer;
    }
}
