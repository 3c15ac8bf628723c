using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ChaosTests.Clients;

/// <summary>A client of the portal whose statements are checked against what the portal has.</summary>
internal interface IChaosClient : IAsyncDisposable
{
    Task<CreateStatement> CreateAsync(string title, CancellationToken cancellationToken);

    Task<InviteStatement> InviteAsync(RoomId room, string[] emails, CancellationToken cancellationToken);

    /// <summary>Does what the client offers to bring everything to a good end, once nothing goes wrong any more.</summary>
    Task<AftermathStatement> FinishAsync(IReadOnlyList<CreateStatement> creates, IReadOnlyList<InviteStatement> invites);
}
