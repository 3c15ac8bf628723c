namespace DocSpace.Sdk.Sharing;

/// <summary>What a member of a room is. The numbers are the server's.</summary>
public enum RoomMemberKind
{
    /// <summary>A person.</summary>
    User = 0,

    /// <summary>A group of the portal.</summary>
    Group = 2,
}
