using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Reads the list of members when nothing works on it any more. A server goes on with a request whose client is gone, and to send the
/// same invitations while it does so would mail people twice.
/// </summary>
internal sealed class MembersAtRest(Func<CancellationToken, Task<RoomMembers>> readMembers, TimeProvider time)
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    /// <summary>The members now; null when they cannot be read.</summary>
    public Task<RoomMembers?> ReadAsync(CancellationToken cancellationToken) => WaitAsync(TimeSpan.Zero, static _ => true, cancellationToken);

    /// <summary>The members when two looks saw the same ones, or all who are waited for; null when they cannot be read or do not come to rest.</summary>
    /// <param name="atLeast">How long the server may still be at it without that anything shows.</param>
    /// <param name="isComplete">Whether nobody is missing, so that there is nothing to wait for.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<RoomMembers?> WaitAsync(TimeSpan atLeast, Func<RoomMembers, bool> isComplete, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        RoomMembers? last = null;
        while (true)
        {
            RoomMembers? now = null;
            try
            {
                now = await readMembers(cancellationToken).ConfigureAwait(false);
            }
            catch (DocSpaceApiException refusal) when (refusal is { StatusCode: < HttpStatusCode.InternalServerError } and not DocSpaceRateLimitException)
            {
                return null;
            }
            catch (DocSpaceException)
            {
                // A portal that is out of order for the moment says nothing about its members.
            }

            var waited = time.GetElapsedTime(start);
            if (now is not null && (isComplete(now) || (waited >= atLeast && last?.IsSameAs(now) is true)))
            {
                return now;
            }

            if (waited >= atLeast + _patience)
            {
                return null;
            }

            last = now ?? last;
            await Task.Delay(_pause, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
