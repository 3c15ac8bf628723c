using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Rooms;

/// <summary>The paths of <c>files/rooms</c>, and the change of an owner.</summary>
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
        [AliasAs("excludeSubject")] string? excludeUser,
        [AliasAs("subjectFilter")] int? userIs,
        [AliasAs("subjectOwnerId")] Guid? ownerId,
        [AliasAs("groupId")] int? groupId,
        int? provider,
        [AliasAs("storageFilter")] int? storage,
        [AliasAs("quotaFilter")] int? quota,
        [AliasAs("sortBy")] string? sortBy,
        [AliasAs("sortOrder")] string? sortOrder,
        [AliasAs("startIndex")] int startIndex,
        int count,
        [Property(AnswerDate.Property)] AnswerDate? date,
        [Property(LookUp.Property)] bool isLookUp,
        CancellationToken cancellationToken);

    [Get("/files/rooms/{id}")]
    Task<Envelope<Room>> GetAsync(RoomId id, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}")]
    Task<Envelope<Room>> UpdateAsync(RoomId id, [Body] RoomBody body, CancellationToken cancellationToken);

    [Post("/files/rooms/thirdparty/{folderId}")]
    Task<Envelope<Room>> CreateInStorageAsync(EntryId folderId, [Body] RoomInStorageBody body, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}/pin")]
    Task<Envelope<Room>> PinAsync(RoomId id, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}/unpin")]
    Task<Envelope<Room>> UnpinAsync(RoomId id, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}/reorder")]
    Task<Envelope<Room>> ReorderAsync(RoomId id, CancellationToken cancellationToken);

    [Put("/files/rooms/roomquota")]
    Task<Envelope<Room[]>> SetQuotaAsync([Body] RoomQuotaBody body, CancellationToken cancellationToken);

    [Put("/files/rooms/resetquota")]
    Task<Envelope<Room[]>> ResetQuotaAsync([Body] RoomQuotaBody body, CancellationToken cancellationToken);

    [Post("/files/owner")]
    Task<Envelope<Room[]>> ChangeOwnerAsync([Body] RoomOwnerBody body, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}/archive")]
    Task<Envelope<RoomOperationRow>> ArchiveAsync(RoomId id, [Body] RoomLifecycleBody body, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}/unarchive")]
    Task<Envelope<RoomOperationRow>> UnarchiveAsync(RoomId id, [Body] RoomLifecycleBody body, CancellationToken cancellationToken);

    [Delete("/files/rooms/{id}")]
    Task<Envelope<RoomOperationRow>> DeleteAsync(RoomId id, [Body] RoomLifecycleBody body, CancellationToken cancellationToken);
}
