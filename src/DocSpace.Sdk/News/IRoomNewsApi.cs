using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.News;

/// <summary>The paths of news.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomNewsApi
{
    [Get("/files/rooms/{id}/news")]
    Task<Envelope<RoomNewsDay[]>> GetAsync(RoomId id, CancellationToken cancellationToken);

    [Get("/files/rooms/news")]
    Task<Envelope<PortalNewsDay[]>> ListAsync(CancellationToken cancellationToken);
}
