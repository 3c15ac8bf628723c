using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Operations;

/// <summary>
/// Work that the server shows among the caller's operations. When the operation is over, the goal decides: a finished operation
/// is shown one time only, so that it may be over unseen.
/// </summary>
/// <param name="kind">What the caller started.</param>
/// <param name="operation">The method and path template of the start.</param>
/// <param name="start">What the start answered.</param>
/// <param name="goal">What the work is to lead to.</param>
/// <param name="tracker">Looks at operations.</param>
internal sealed class FileOperationWork(
    RoomOperationKind kind,
    string operation,
    RoomOperationRow start,
    OperationGoal goal,
    OperationTracker tracker) : OperationWork
{
    /// <summary>How often the goal is looked for when the operation is over: for about ten seconds.</summary>
    public const int LooksAfterEnd = 10;

    /// <summary>How often the goal is looked for when the own operation may not be seen: for about five minutes.</summary>
    public const int LooksUnseen = 65;

    private bool _isOver;
    private RoomOperationRow? _end;
    private int _looks;
    private volatile bool _isTerminated;

    public override RoomOperationKind Kind => kind;

    public override string? Id => start.Id;

    public override bool CanTerminate => !goal.MayFollowOther;

    public override async Task<OperationStep> LookAsync()
    {
        var (isSeen, running) = _isOver ? (true, null) : await LookAtOperationAsync().ConfigureAwait(false);
        if (running is not null && !goal.MayFollowOther)
        {
            return OperationStep.Running(running.Progress, running.ProcessedCount);
        }

        if ((!_isTerminated || goal.ProvesWork) && await goal.ReadAsync(_end).ConfigureAwait(false) is { } result)
        {
            return OperationStep.Succeeded(result, _end?.ProcessedCount);
        }

        return running is not null ? OperationStep.Running(running.Progress, running.ProcessedCount)
            : isSeen ? NotReached()
            : ++_looks < LooksUnseen ? OperationStep.Unseen()
            : OperationStep.Failed(Unknown("The API key may not see operations (the scope files:read is missing), and the room does not show that the work is done."));
    }

    public override async Task TerminateAsync(CancellationToken cancellationToken)
    {
        if (!CanTerminate)
        {
            throw new NotSupportedException("The server does not say which operation this is, so that another one could be terminated instead.");
        }

        await tracker.TerminateAsync(start.Id, cancellationToken).ConfigureAwait(false);
        _isTerminated = true;
    }

    private async Task<(bool IsSeen, RoomOperationRow? Running)> LookAtOperationAsync()
    {
        try
        {
            _end = await tracker.FindAsync(start.Id).ConfigureAwait(false);
        }
        catch (DocSpaceApiException refusal) when (refusal.StatusCode is HttpStatusCode.Forbidden)
        {
            return goal.IsSeenElsewhere
                ? (false, null)
                : throw refusal.WithHint("To follow this operation, the API key needs the scope files:read.");
        }

        if (_end is { IsFinished: false } running)
        {
            _end = null;
            return (true, running);
        }

        _isOver = true;
        return (true, null);
    }

    private OperationStep NotReached()
    {
        var error = _end?.Failure;
        if (error is not null && !goal.MayFollowOther && !_isTerminated)
        {
            return OperationStep.Failed(Failure(RequestDelivery.Processed, "The work failed."));
        }

        // The end of another operation says nothing about the own one, which may wait for its turn.
        var most = goal.MayFollowOther && error is null ? LooksUnseen : LooksAfterEnd;
        if (goal.IsSeenElsewhere && ++_looks < most)
        {
            return OperationStep.Ending();
        }

        return OperationStep.Failed(
            _isTerminated ? Failure(RequestDelivery.Unknown, "The work was terminated. A part of it may be done.")
            : error is not null ? Failure(RequestDelivery.Unknown, "The room is not changed, and an operation of this kind failed, which may be another one.")
            : _end is not null && !goal.IsSeenElsewhere ? Failure(RequestDelivery.Unknown, "The work ended without an error and without a result.")
            : Unknown(goal.MayFollowOther
                ? "The operation that the server named is over, which may be another one, and the room is still there."
                : "The operation is over, and the server does not tell any more how it ended."));
    }

    private DocSpaceOperationException Failure(RequestDelivery delivery, string message) =>
        new(operation, kind, delivery, _end?.Failure is { } error ? $"{message} The server says: \"{error}\"" : message) { ServerMessage = _end?.Failure };

    private DocSpaceOutcomeUnknownException Unknown(string message) =>
        new(operation, $"{message} Look whether the work was done before you start it again.");
}
