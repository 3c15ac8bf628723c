using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Logos;

/// <summary>The paths of logos and covers.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomLogosApi
{
    [Post("/files/logos")]
    Task<Envelope<LogoUpload>> UploadAsync([Body] HttpContent form, CancellationToken cancellationToken);

    [Post("/files/rooms/{id}/logo")]
    Task<Envelope<Room>> SetAsync(RoomId id, [Body] LogoBody body, CancellationToken cancellationToken);

    [Delete("/files/rooms/{id}/logo")]
    Task<Envelope<Room>> RemoveAsync(RoomId id, CancellationToken cancellationToken);

    [Get("/files/rooms/covers")]
    Task<Envelope<RoomCover[]>> ListCoversAsync(CancellationToken cancellationToken);

    [Post("/files/rooms/{id}/cover")]
    Task<Envelope<Room>> SetCoverAsync(RoomId id, [Body] CoverBody body, CancellationToken cancellationToken);
}
