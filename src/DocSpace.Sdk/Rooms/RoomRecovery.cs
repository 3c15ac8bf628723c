using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Rooms;

/// <summary>Finds out what became of a create whose answer does not tell. The create is never sent again.</summary>
internal sealed class RoomRecovery(RoomSearch search, TimeProvider time)
{
    // A server that is busy was seen to commit two seconds after the connection was gone, and proxies give up after a minute.
    private static readonly TimeSpan[] _pauses = [.. new[] { 0.5, 1, 2, 4, 8, 15, 15, 15, 15, 15 }.Select(TimeSpan.FromSeconds)];

    // Looks that are not answered must not make the call last much longer.
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(100);

    private DocSpaceException? _failedLook;

    /// <summary>Whether a failed create may have made the room.</summary>
    public static bool IsNeededAfter(DocSpaceException failure) =>
        failure is { Delivery: RequestDelivery.Unknown } and not DocSpaceSignInException;

    /// <summary>The room, when there is one without doubt.</summary>
    /// <exception cref="DocSpaceApiException">The server refused, and there is no room.</exception>
    /// <exception cref="DocSpaceRoomOutcomeUnknownException">There is doubt.</exception>
    public async Task<Room> RunAsync(DocSpaceException failure, CancellationToken cancellationToken)
    {
        var findings = await LookAsync(EndedWith(failure) is null ? _pauses : [TimeSpan.Zero], cancellationToken).ConfigureAwait(false);
        return findings?.Found
            ?? throw (EndedWith(failure) is { } refusal && findings is { IsEmpty: true } && _failedLook is null
                ? refusal.WithDelivery(RequestDelivery.Rejected)
                : Unknown(failure, findings));
    }

    // A server that said no is done with it: what is not there now will not come.
    private static DocSpaceApiException? EndedWith(DocSpaceException failure) =>
        failure is DocSpaceApiException { StatusCode: < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout } refusal ? refusal : null;

    // To look again changes nothing when the server does not let the caller look.
    private static bool IsFinal(DocSpaceException failure) =>
        failure is DocSpaceApiException { StatusCode: < HttpStatusCode.InternalServerError } and not DocSpaceRateLimitException;

    private async Task<RoomFindings?> LookAsync(IEnumerable<TimeSpan> pauses, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        RoomFindings? last = null;
        try
        {
            foreach (var pause in pauses)
            {
                await Task.Delay(pause, time, either.Token).ConfigureAwait(false);
                try
                {
                    last = await search.LookAsync(either.Token).ConfigureAwait(false);
                    _failedLook = null;
                    if (last.Matches.Count > 0 || (last.Candidates.Count > 0 && !search.Ticket.HasFingerprint))
                    {
                        break;
                    }
                }
                catch (DocSpaceException exception)
                {
                    _failedLook = exception;
                    if (IsFinal(exception))
                    {
                        break;
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It was the caller, or the limit, after which counts what was seen until then.
            cancellationToken.ThrowIfCancellationRequested();
        }

        return last;
    }

    private DocSpaceRoomOutcomeUnknownException Unknown(DocSpaceException failure, RoomFindings? findings)
    {
        var seen = findings switch
        {
            { IsEmpty: false } => $"{findings.Ids.Count} rooms could be it (Candidates).",
            { IsEmpty: true } when _failedLook is null => "It has not appeared until now.",
            _ => $"It could not be looked for: {_failedLook?.Message ?? "the portal does not answer."}",
        };
        return new(
            failure.Operation,
            $"It is unknown whether the room was created. {seen} Look for it before you create it again: Rooms.ResolveAsync takes the Ticket.",
            search.Ticket,
            findings?.Ids ?? [],
            failure);
    }
}
