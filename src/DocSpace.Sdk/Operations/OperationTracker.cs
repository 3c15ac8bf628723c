using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Operations;

/// <summary>
/// Looks at operations for one client. The server hands out a finished operation one time only, to whoever asks, even to the
/// start of another: what passes by is kept for those who wait for it.
/// </summary>
internal sealed class OperationTracker(IRoomOperationsApi api, TimeProvider time)
{
    // As long as the server itself would have kept it.
    private static readonly TimeSpan _keep = TimeSpan.FromSeconds(60);

    private readonly object _lock = new();
    private readonly Dictionary<string, (RoomOperationRow Row, long At)> _finished = new(StringComparer.Ordinal);

    public IRoomOperationsApi Api { get; } = api;

    public TimeProvider Time { get; } = time;

    /// <summary>The operation, or null when the server does not know it any more.</summary>
    public async Task<RoomOperationRow?> FindAsync(string id)
    {
        if (Kept(id) is { } kept)
        {
            return kept;
        }

        // Always with the id: without it, the results of everybody else would be used up.
        var rows = Keep((await Api.ListAsync(id, CancellationToken.None).ConfigureAwait(false)).Content);

        // The result may have come with the answer of another call meanwhile.
        return rows.FirstOrDefault(row => row.Id == id) ?? Kept(id);
    }

    public async Task TerminateAsync(string id, CancellationToken cancellationToken) =>
        Keep((await Api.TerminateAsync(id, cancellationToken).ConfigureAwait(false)).Content);

    /// <summary>The handle of work that was just started.</summary>
    /// <param name="kind">What was started.</param>
    /// <param name="operation">The method and path template of the start.</param>
    /// <param name="answer">The rows of the answer, of which the first is the operation.</param>
    /// <param name="goal">What the work is to lead to.</param>
    public RoomOperation<TResult> Follow<TResult>(RoomOperationKind kind, string operation, RoomOperationRow[] answer, OperationGoal goal)
        where TResult : notnull
    {
        if (Keep(answer) is not [var start, ..])
        {
            throw new DocSpaceProtocolException(operation, RequestDelivery.Unknown, "The answer names no operation.");
        }

        return new(new(new FileOperationWork(kind, operation, start, goal, this), Time));
    }

    /// <summary>Remembers those that are finished, for everybody who waits for them.</summary>
    public RoomOperationRow[] Keep(params RoomOperationRow[] rows)
    {
        lock (_lock)
        {
            foreach (var id in _finished.Where(pair => Time.GetElapsedTime(pair.Value.At) >= _keep).Select(static pair => pair.Key).ToArray())
            {
                _finished.Remove(id);
            }

            foreach (var row in rows.Where(static row => row.IsFinished))
            {
                _finished[row.Id] = (row, Time.GetTimestamp());
            }
        }

        return rows;
    }

    private RoomOperationRow? Kept(string id)
    {
        lock (_lock)
        {
            return _finished.TryGetValue(id, out var kept) && Time.GetElapsedTime(kept.At) < _keep ? kept.Row : null;
        }
    }
}
