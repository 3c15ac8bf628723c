using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>
/// A clock on which time passes only while the client pauses, and then at once: it never runs ahead of work that is going on, and
/// limits of time end what lasts too long and nothing else.
/// </summary>
internal sealed class PausingTime() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero))
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);

        // A pause is a task; a limit is not.
        if (state is Task)
        {
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}
