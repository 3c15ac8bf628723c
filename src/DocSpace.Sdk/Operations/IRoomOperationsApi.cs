using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Operations;

/// <summary>The paths of <c>files/fileops</c>.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomOperationsApi
{
    [Get("/files/fileops")]
    Task<Envelope<RoomOperationRow[]>> ListAsync(string? id, CancellationToken cancellationToken);

    [Get("/files/fileops/{kind}")]
    Task<Envelope<RoomOperationRow[]>> ListOfKindAsync(int kind, CancellationToken cancellationToken);

    [Put("/files/fileops/move")]
    Task<Envelope<RoomOperationRow[]>> MoveAsync([Body] FileBatchBody body, CancellationToken cancellationToken);

    [Put("/files/fileops/copy")]
    Task<Envelope<RoomOperationRow[]>> CopyAsync([Body] FileBatchBody body, CancellationToken cancellationToken);

    [Put("/files/fileops/delete")]
    Task<Envelope<RoomOperationRow[]>> DeleteAsync([Body] FileBatchBody body, CancellationToken cancellationToken);

    [Put("/files/fileops/duplicate")]
    Task<Envelope<RoomOperationRow[]>> DuplicateAsync([Body] FileBatchBody body, CancellationToken cancellationToken);

    [Put("/files/fileops/markasread")]
    Task<Envelope<RoomOperationRow[]>> MarkAsReadAsync([Body] FileBatchBody body, CancellationToken cancellationToken);

    [Put("/files/fileops/terminate/{id}")]
    Task<Envelope<RoomOperationRow[]>> TerminateAsync(string id, CancellationToken cancellationToken);

    [Put("/files/fileops/terminate")]
    Task<Envelope<RoomOperationRow[]>> TerminateAllAsync(CancellationToken cancellationToken);
}
