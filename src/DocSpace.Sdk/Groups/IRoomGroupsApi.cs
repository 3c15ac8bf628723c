using DocSpace.Sdk.Serialization;
using Refit;

namespace DocSpace.Sdk.Groups;

/// <summary>The paths of <c>files/group</c>.</summary>
[PathPrefix("/api/2.0")]
internal interface IRoomGroupsApi
{
    [Post("/files/group")]
    Task<Envelope<RoomGroup>> CreateAsync([Body] RoomGroupBody body, CancellationToken cancellationToken);

    [Get("/files/group")]
    Task<Envelope<RoomGroup[]>> ListAsync([AliasAs("includeMembers")] string includeRooms, CancellationToken cancellationToken);

    [Get("/files/group/{id}")]
    Task<Envelope<RoomGroup>> GetAsync(int id, [AliasAs("includeMembers")] string includeRooms, CancellationToken cancellationToken);

    [Put("/files/group/{id}")]
    Task<Envelope<RoomGroup>> UpdateAsync(int id, [Body] RoomGroupUpdateBody body, CancellationToken cancellationToken);

    [Post("/files/group/{id}/icon")]
    Task<Envelope<RoomGroup>> SetIconAsync(int id, [Body] RoomGroupIconBody body, CancellationToken cancellationToken);

    [Delete("/files/group/{id}")]
    Task<EmptyEnvelope> DeleteAsync(int id, CancellationToken cancellationToken);
}
