using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Tags;

/// <summary>The paths of <c>files/tags</c> and <c>files/rooms/{id}/tags</c>.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomTagsApi
{
    [Post("/files/tags")]
    Task<Envelope<string>> CreateAsync([Body] TagBody body, CancellationToken cancellationToken);

    [Put("/files/tags")]
    Task<Envelope<string>> RenameAsync([Body] TagRenameBody body, CancellationToken cancellationToken);

    [Get("/files/tags")]
    Task<Envelope<string[]>> ListAsync(
        [AliasAs("filterValue")] string? text,
        [AliasAs("startIndex")] int startIndex,
        int count,
        CancellationToken cancellationToken);

    // The server looks at the query only; the segment of the path just may not be empty.
    [Get("/files/tags/any/haslinks")]
    Task<ValueEnvelope<bool>> HasRoomsAsync([AliasAs("tagName")] string name, CancellationToken cancellationToken);

    [Delete("/files/tags")]
    Task<EmptyEnvelope> DeleteAsync([Body] TagNamesBody body, CancellationToken cancellationToken);

    [Put("/files/rooms/{id}/tags")]
    Task<Envelope<Room>> AddToRoomAsync(RoomId id, [Body] TagNamesBody body, CancellationToken cancellationToken);

    [Delete("/files/rooms/{id}/tags")]
    Task<Envelope<Room>> RemoveFromRoomAsync(RoomId id, [Body] TagNamesBody body, CancellationToken cancellationToken);
}
