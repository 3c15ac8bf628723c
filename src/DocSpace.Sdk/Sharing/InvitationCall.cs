using DocSpace.Sdk.Rooms;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Sharing;

/// <summary>One call that invites into a room: the room, and what the call needs of the client.</summary>
/// <param name="Sharing">The paths of members.</param>
/// <param name="Rooms">The paths of rooms.</param>
/// <param name="Room">The room.</param>
/// <param name="Options">How people learn about it.</param>
/// <param name="ReadMembers">Reads all members of the room; told whether it is to find out what became of a request.</param>
/// <param name="CountMembers">Asks how many rows the list of members has, to find out what became of a request.</param>
/// <param name="Turns">Lets no other call of the client invite meanwhile.</param>
/// <param name="Time">The clock.</param>
/// <param name="Logger">Where to tell what was found out.</param>
internal sealed record InvitationCall(
    IRoomSharingApi Sharing,
    IRoomsApi Rooms,
    RoomId Room,
    InvitationOptions Options,
    Func<bool, CancellationToken, Task<RoomMembers>> ReadMembers,
    Func<CancellationToken, Task<long>> CountMembers,
    InvitationTurns Turns,
    TimeProvider Time,
    ILogger Logger)
{
    public override string ToString() => $"Invitations into room {Room}";
}
