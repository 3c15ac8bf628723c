using System.Diagnostics.CodeAnalysis;

namespace DocSpace.Sdk.Templates;

/// <summary>
/// Starts jobs of a kind of which the portal does one at a time, and drops every other start without a sign: waits until none
/// runs, and lets no other start of this client come between the look and the start.
/// </summary>
/// <param name="lookAsync">Reads the last job of the portal; null when there is none.</param>
/// <param name="time">The clock.</param>
[SuppressMessage("Design", "CA1001", Justification = "Nothing asks the semaphore for its wait handle, and without one there is nothing to dispose.")]
internal sealed class TemplateJobQueue(Func<CancellationToken, Task<TemplateJobRow?>> lookAsync, TimeProvider time)
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private TemplateJobWork? _last;

    /// <summary>Reads the last job of the portal; null when there is none.</summary>
    public Task<TemplateJobRow?> LookAsync(CancellationToken cancellationToken) => lookAsync(cancellationToken);

    /// <summary>Starts a job when no other runs.</summary>
    /// <param name="sendAsync">Sends the start.</param>
    /// <param name="follow">Makes what follows the job, given the end of the one before it.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<TemplateJobWork> StartAsync(Func<Task> sendAsync, Func<TemplateJobRow?, TemplateJobWork> follow, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            TemplateJobRow? end;
            while ((end = await LookAsync(cancellationToken).ConfigureAwait(false)) is { IsCompleted: false })
            {
                await Task.Delay(_pause, time, cancellationToken).ConfigureAwait(false);
            }

            // From now on the portal tells of the new job, and who still waits for the last one would take it for that.
            _last?.Settle(end);
            await sendAsync().ConfigureAwait(false);
            return _last = follow(end);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}
