using Refit;

namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>The endpoints as a user of Refit would declare them.</summary>
internal interface IRefitApi
{
    [Post("/api/2.0/files/rooms")]
    Task<RawEnvelope<RawRoom>> CreateAsync([Body] RawRoomBody body);

    [Get("/api/2.0/files/rooms?searchArea=0")]
    Task<RawEnvelope<RawRoomList>> ListAsync(int startIndex, int count);

    [Put("/api/2.0/files/rooms/{room}/share")]
    Task<RawEnvelope<RawShareResult>> ShareAsync(int room, [Body] RawShareBody body);

    [Get("/api/2.0/files/rooms/{room}/share?filterType=0")]
    Task<RawEnvelope<RawMember[]>> ListMembersAsync(int room, int startIndex, int count);
}
