using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Exports;

/// <summary>Follows the transfer of the forms of one room.</summary>
internal sealed class DatabaseSyncWork(IRoomExportsApi api, RoomId room, string id) : OperationWork
{
    public const string Operation = "POST files/rooms/{id}/externalDbSync";

    public override RoomOperationKind Kind => RoomOperationKind.DatabaseSync;

    public override string? Id => id;

    public override async Task<OperationStep> LookAsync()
    {
        if ((await api.GetDatabaseSyncAsync(room, CancellationToken.None).ConfigureAwait(false)).Response is not { } sync)
        {
            return OperationStep.Failed(new DocSpaceOutcomeUnknownException(
                Operation, "The server does not know the transfer any more. To transfer again is safe."));
        }

        return !sync.IsFinished ? OperationStep.Running(sync.Progress)
            : sync.ServerMessage is { Length: > 0 } error ? OperationStep.Failed(
                new DocSpaceOperationException(Operation, Kind, RequestDelivery.Processed, $"The transfer failed. The server says: \"{error}\"") { ServerMessage = error })
            : OperationStep.Succeeded(sync);
    }
}
