namespace DocSpace.Sdk.Rooms;

/// <summary>Where to look for rooms.</summary>
public enum RoomArea
{
    /// <summary>Active rooms.</summary>
    Active = 0,

    /// <summary>Archived rooms.</summary>
    Archive = 1,

    /// <summary>Active and archived rooms.</summary>
    Any = 2,

    /// <summary>Room templates. Since server 3.1.</summary>
    Templates = 4,
}
