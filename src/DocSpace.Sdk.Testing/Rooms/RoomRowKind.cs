namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The answer that a room is written into. The server fills in other members in each.</summary>
internal enum RoomRowKind
{
    Created,
    Read,
    Updated,
    Listed,
}
