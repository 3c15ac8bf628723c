namespace DocSpace.Sdk.Rooms;

/// <summary>Which limit of used space rooms have.</summary>
public enum RoomQuotaFilter
{
    /// <summary>The portal's own.</summary>
    Default = 1,

    /// <summary>One of their own.</summary>
    Custom = 2,
}
