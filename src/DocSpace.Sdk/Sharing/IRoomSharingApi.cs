using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Sharing;

/// <summary>The paths of <c>files/rooms/{id}/share</c>.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomSharingApi
{
    [Put("/files/rooms/{id}/share")]
    Task<Envelope<RoomShareResult>> ShareAsync(RoomId id, [Body] RoomShareBody body, CancellationToken cancellationToken);

    [Get("/files/rooms/{id}/share")]
    Task<Envelope<RoomShareRow[]>> ListAsync(
        RoomId id,
        [AliasAs("filterType")] int filterType,
        [AliasAs("filterValue")] string? text,
        [AliasAs("startIndex")] int startIndex,
        int count,
        CancellationToken cancellationToken);
}
