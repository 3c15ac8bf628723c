namespace DocSpace.Sdk.Sharing;

/// <summary>What a member of a room is.</summary>
public enum RoomMemberKind
{
    /// <summary>A person.</summary>
    User,

    /// <summary>A group of the portal.</summary>
    Group,
}
