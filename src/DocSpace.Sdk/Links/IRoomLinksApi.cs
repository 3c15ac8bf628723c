using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;
using Refit;

namespace DocSpace.Sdk.Links;

/// <summary>The paths of the links of a room, and of what visitors ask.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomLinksApi
{
    [Get("/files/rooms/{id}/links")]
    Task<Envelope<RoomShareRow[]>> ListAsync(RoomId id, int? type, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}/links")]
    Task<OptionalEnvelope<RoomShareRow>> SetAsync(RoomId id, [Body] RoomLinkBody body, CancellationToken cancellationToken);

    [Get("/files/rooms/{id}/link")]
    Task<Envelope<RoomShareRow>> GetPrimaryAsync(RoomId id, CancellationToken cancellationToken);

    [Get("/files/share/{key}")]
    Task<Envelope<ExternalLinkInfo>> ValidateAsync(
        string key,
        [AliasAs("folderId")] string? folderId,
        [AliasAs("fileId")] string? fileId,
        CancellationToken cancellationToken);

    [Post("/files/share/{key}/password")]
    Task<Envelope<ExternalLinkInfo>> SubmitPasswordAsync(string key, [Body] ExternalLinkPasswordBody body, CancellationToken cancellationToken);
}
