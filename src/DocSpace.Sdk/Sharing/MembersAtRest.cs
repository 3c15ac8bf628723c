using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// Reads the list of members when nothing works on it any more. A server goes on with a request whose client is gone, and to send the
/// same invitations while it does so would mail people twice. How many members there are is cheap to ask; who they are is not.
/// </summary>
internal sealed class MembersAtRest(Func<CancellationToken, Task<long>> countMembers, Func<CancellationToken, Task<RoomMembers>> readMembers, TimeProvider time)
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    /// <summary>The members now; null when they cannot be read.</summary>
    public Task<RoomMembers?> ReadAsync(CancellationToken cancellationToken) => WaitAsync(TimeSpan.Zero, 0, static _ => true, cancellationToken);

    /// <summary>The members when two looks saw as many, or all who are waited for; null when they cannot be read or do not come to rest.</summary>
    /// <param name="atLeast">How long the server may still be at it without that anything shows.</param>
    /// <param name="expected">How many there are when nobody is missing.</param>
    /// <param name="isComplete">Whether nobody is missing, so that there is nothing to wait for.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<RoomMembers?> WaitAsync(TimeSpan atLeast, long expected, Func<RoomMembers, bool> isComplete, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        long? last = null;
        while (true)
        {
            try
            {
                var now = expected > 0 ? await countMembers(cancellationToken).ConfigureAwait(false) : 0;
                var isAtRest = now == last && time.GetElapsedTime(start) >= atLeast;
                if (isAtRest || now >= expected)
                {
                    var members = await readMembers(cancellationToken).ConfigureAwait(false);
                    if (isAtRest || isComplete(members))
                    {
                        return members;
                    }

                    // Others came meanwhile.
                    expected = now + 1;
                }

                last = now;
            }
            catch (DocSpaceApiException refusal) when (refusal is { StatusCode: < HttpStatusCode.InternalServerError } and not DocSpaceRateLimitException)
            {
                return null;
            }
            catch (DocSpaceException)
            {
                // A portal that is out of order for the moment says nothing about its members.
            }

            if (time.GetElapsedTime(start) >= atLeast + _patience)
            {
                return null;
            }

            await Task.Delay(_pause, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
