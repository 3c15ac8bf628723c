namespace DocSpace.Sdk.Rooms;

/// <summary>What a user is in a room.</summary>
public enum RoomUserRole
{
    /// <summary>Its owner.</summary>
    Owner = 0,

    /// <summary>A member that does not own it.</summary>
    Member = 1,
}
