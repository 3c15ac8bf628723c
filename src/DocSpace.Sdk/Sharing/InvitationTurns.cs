using System.Diagnostics.CodeAnalysis;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Lets the calls of one client that invite work one after the other: a real server loses people behind a 200 when invitations of new
/// addresses overlap, also into different rooms.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "Nothing asks the semaphore for its wait handle, and without one there is nothing to dispose.")]
internal sealed class InvitationTurns
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private Func<CancellationToken, Task>? _aftermath;

    /// <summary>
    /// Leaves something to be waited for by whoever is next. A call that is cancelled returns at once, but the server goes on with its
    /// request. To be called by whoever has the turn.
    /// </summary>
    public void Leave(Func<CancellationToken, Task> aftermath) => _aftermath = aftermath;

    /// <summary>Does something as soon as nobody else does, here and at the server.</summary>
    public async Task<T> TakeAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_aftermath is { } aftermath)
            {
                await aftermath(cancellationToken).ConfigureAwait(false);
                _aftermath = null;
            }

            return await call().ConfigureAwait(false);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}
