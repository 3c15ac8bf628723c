using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;

namespace DocSpace.Sdk.Exports;

/// <summary>Follows the one export that a user can have at a time.</summary>
internal sealed class IndexExportWork(IRoomExportsApi api, string id) : OperationWork
{
    public const string Operation = "POST files/rooms/{id}/indexexport";

    private volatile bool _isTerminated;

    public override RoomOperationKind Kind => RoomOperationKind.IndexExport;

    public override string? Id => id;

    public override bool CanTerminate => true;

    public override async Task<OperationStep> LookAsync()
    {
        // Cancelled work is forgotten at once, other work about a minute after its end.
        if ((await api.GetIndexExportAsync(CancellationToken.None).ConfigureAwait(false)).Response is not { } export)
        {
            return OperationStep.Failed(_isTerminated
                ? new DocSpaceOperationException(Operation, Kind, RequestDelivery.Unknown, "The export was terminated.")
                : new DocSpaceOutcomeUnknownException(Operation, "The server does not know the export any more. Look for the spreadsheet among the personal files before you export again."));
        }

        return !export.IsFinished ? OperationStep.Running(export.Progress)
            : export.ServerMessage is { Length: > 0 } error ? OperationStep.Failed(
                new DocSpaceOperationException(Operation, Kind, RequestDelivery.Processed, $"The export failed. The server says: \"{error}\"") { ServerMessage = error })
            : OperationStep.Succeeded(export);
    }

    public override async Task TerminateAsync(CancellationToken cancellationToken)
    {
        await api.CancelIndexExportAsync(cancellationToken).ConfigureAwait(false);
        _isTerminated = true;
    }
}
