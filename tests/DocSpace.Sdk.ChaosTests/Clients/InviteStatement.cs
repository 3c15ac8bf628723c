using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ChaosTests.Clients;

/// <summary>What a client says about the invitations into one room.</summary>
/// <param name="Room">The room.</param>
/// <param name="Emails">The invitees.</param>
/// <param name="Words">What it says about each, in the same order.</param>
internal sealed record InviteStatement(RoomId Room, string[] Emails, InviteWord[] Words);
