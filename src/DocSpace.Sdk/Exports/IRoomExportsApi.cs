using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Exports;

/// <summary>The paths of what the server writes out of rooms.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomExportsApi
{
    [Post("/files/rooms/{id}/indexexport")]
    Task<Envelope<RoomIndexExport>> StartIndexExportAsync(RoomId id, CancellationToken cancellationToken);

    [Get("/files/rooms/indexexport")]
    Task<OptionalEnvelope<RoomIndexExport>> GetIndexExportAsync(CancellationToken cancellationToken);

    [Delete("/files/rooms/indexexport")]
    Task<EmptyEnvelope> CancelIndexExportAsync(CancellationToken cancellationToken);

    [Post("/files/rooms/{id}/externalDbSync")]
    Task<Envelope<RoomDatabaseSync>> StartDatabaseSyncAsync(RoomId id, CancellationToken cancellationToken);

    [Get("/files/rooms/{id}/externalDbSync")]
    Task<OptionalEnvelope<RoomDatabaseSync>> GetDatabaseSyncAsync(RoomId id, CancellationToken cancellationToken);
}
