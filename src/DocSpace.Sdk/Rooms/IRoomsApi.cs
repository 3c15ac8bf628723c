using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Rooms;

/// <summary>The paths of <c>files/rooms</c>.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomsApi
{
    [Post("/files/rooms")]
    Task<Envelope<Room>> CreateAsync([Body] RoomBody body, CancellationToken cancellationToken);

    [Get("/files/rooms")]
    Task<Envelope<RoomList>> ListAsync(
        [AliasAs("type")] int[]? types,
        [AliasAs("searchArea")] int area,
        [AliasAs("filterValue")] string? text,
        string? tags,
        [AliasAs("withoutTags")] string? withoutTags,
        [AliasAs("subjectId")] Guid? userId,
        [AliasAs("subjectOwnerId")] Guid? ownerId,
        [AliasAs("sortBy")] string? sortBy,
        [AliasAs("sortOrder")] string? sortOrder,
        [AliasAs("startIndex")] int startIndex,
        int count,
        CancellationToken cancellationToken);

    [Get("/files/rooms/{id}")]
    Task<Envelope<Room>> GetAsync(RoomId id, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}")]
    Task<Envelope<Room>> UpdateAsync(RoomId id, [Body] RoomBody body, CancellationToken cancellationToken);

    [Delete("/files/rooms/{id}")]
    Task<Envelope<RoomOperation>> DeleteAsync(RoomId id, [Body] RoomDeleteBody body, CancellationToken cancellationToken);
}
