using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>
/// The portal's one job for templates. It has no id, and a start is dropped without a sign while somebody else's job runs: what came
/// out of the job shows whose it was.
/// </summary>
internal sealed class TemplateJobWork(
    RoomOperationKind kind,
    string operation,
    string title,
    bool needsWatermark,
    RoomId? previous,
    Func<Task<TemplateJobRow?>> lookAsync,
    Func<RoomId, Task<Room>> readAsync) : OperationWork
{
    private readonly TaskCompletionSource<TemplateJobRow?> _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TemplateJobRow? _end;

    public override RoomOperationKind Kind => kind;

    private string What => kind is RoomOperationKind.CreateTemplate ? "template" : "room";

    public override async Task<OperationStep> LookAsync()
    {
        if (_end is null)
        {
            var row = _settled.Task.IsCompleted ? null : await lookAsync().ConfigureAwait(false);

            // An answer that came later may tell of the next job.
            row = _settled.Task.IsCompleted ? await _settled.Task.ConfigureAwait(false) : row;
            if (row is null)
            {
                return OperationStep.Failed(Unknown("The job is over, and the server does not tell any more how it ended."));
            }

            if (!row.IsCompleted)
            {
                return OperationStep.Running(row.Percent);
            }

            _end = row;
        }

        if (_end.Failure is not null || _end.Created is null)
        {
            return OperationStep.Failed(Failure(_end));
        }

        var created = _end.Created != previous ? await readAsync(_end.Created.Value).ConfigureAwait(false) : null;
        return created is null || !IsOurs(created)
            ? OperationStep.Failed(Unknown($"The job that ended made another {What}: somebody else was faster, and this start was probably dropped."))
            : needsWatermark && created.Watermark is null ? OperationStep.Failed(Unprotected(created))
            : OperationStep.Succeeded(created);
    }

    /// <summary>Says how the job ended, before the next one is started.</summary>
    public void Settle(TemplateJobRow? end) => _settled.TrySetResult(end);

    // The previous job had ended before the start, so a new one with this title and of this owner was started after it.
    private bool IsOurs(Room created) =>
        created.State is RoomState.Template == kind is RoomOperationKind.CreateTemplate
        && created.Access is Sharing.RoomAccess.None
        && IsOwn(created)
        && StoredTitle.MayBe(created.Title, title);

    // Of an AI room, the server says that even its owner may not invite.
    private static bool IsOwn(Room created) =>
        created.Permissions.CanInvite || created is { Type: RoomType.Ai, Permissions.CanRename: true };

    // The server keeps to itself that a watermark could not be put on, and documents without it are not protected.
    private DocSpaceOperationException Unprotected(Room created) => new(
        operation,
        kind,
        RequestDelivery.Processed,
        $"The server did everything but put the watermark on the documents of room {created.Id}. Set it again, or delete the room.");

    private DocSpaceOperationException Failure(TemplateJobRow end)
    {
        var text = end.Failure is { } error ? $" The server says: \"{error}\"" : string.Empty;
        var id = end.Created is { } left ? $" {left}" : string.Empty;
        return new(
            operation,
            kind,
            RequestDelivery.Unknown,
            $"The job failed; it may have left an unfinished {What}{id} behind: look for it before you start it again.{text}")
        {
            ServerMessage = end.Failure,
        };
    }

    private DocSpaceOutcomeUnknownException Unknown(string message) =>
        new(operation, $"{message} Look for the {What} before you start it again.");
}
