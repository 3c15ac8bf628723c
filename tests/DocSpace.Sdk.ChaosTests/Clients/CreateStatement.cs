using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ChaosTests.Clients;

/// <summary>What a client says about one create.</summary>
/// <param name="Title">The title that was asked for.</param>
/// <param name="Room">The room, when it says that it was created.</param>
/// <param name="Ticket">What to look for, when it says that it does not know.</param>
/// <param name="IsNotCreated">Whether it says that there is no room.</param>
/// <param name="Words">What it said in detail.</param>
internal sealed record CreateStatement(string Title, RoomId? Room, RoomCreationTicket? Ticket, bool IsNotCreated, string Words);
