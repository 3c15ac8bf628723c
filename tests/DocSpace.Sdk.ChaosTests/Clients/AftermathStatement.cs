using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ChaosTests.Clients;

/// <summary>What a client says when nothing goes wrong any more.</summary>
/// <param name="Resolved">What it finds for each of its tickets; null for no room.</param>
/// <param name="Invites">What it says about everybody in the end.</param>
internal sealed record AftermathStatement(IReadOnlyDictionary<RoomCreationTicket, RoomId?> Resolved, IReadOnlyList<InviteStatement> Invites);
