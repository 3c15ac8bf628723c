using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Sharing;

/// <summary>The paths of the members of rooms, of groups in rooms, and of folders.</summary>
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
        [Property(LookUp.Property)] bool isLookUp,
        CancellationToken cancellationToken);

    [Post("/files/rooms/{id}/resend")]
    Task<EmptyEnvelope> ResendAsync(RoomId id, [Body] ResendBody body, CancellationToken cancellationToken);

    [Get("/files/folder/{folderId}/group/{groupId}/share")]
    Task<Envelope<RoomGroupMember[]>> ListGroupMembersAsync(
        RoomId folderId,
        Guid groupId,
        [AliasAs("filterValue")] string? text,
        [AliasAs("startIndex")] int startIndex,
        int count,
        CancellationToken cancellationToken);

    [Get("/files/folder/{id}/share")]
    Task<Envelope<RoomShareRow[]>> ListFolderAsync(EntryId id, [AliasAs("startIndex")] int startIndex, int count, CancellationToken cancellationToken);

    [Put("/files/folder/{folderId}/share")]
    Task<Envelope<RoomShareRow[]>> ShareFolderAsync(EntryId folderId, [Body] SharingBody body, CancellationToken cancellationToken);

    [Post("/files/share")]
    Task<Envelope<RoomShareRow[]>> GetAccessAsync([Body] RoomBatchBody body, CancellationToken cancellationToken);

    [Put("/files/share")]
    Task<Envelope<RoomShareRow[]>> ShareRoomsAsync([Body] SharingBody body, CancellationToken cancellationToken);

    // It answers true whatever happened.
    [Delete("/files/share")]
    Task<EmptyEnvelope> LeaveAsync([Body] RoomBatchBody body, CancellationToken cancellationToken);
}
