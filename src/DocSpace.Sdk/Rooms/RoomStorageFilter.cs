namespace DocSpace.Sdk.Rooms;

/// <summary>Where rooms are kept.</summary>
public enum RoomStorageFilter
{
    /// <summary>In DocSpace itself.</summary>
    Internal = 1,

    /// <summary>In a connected third-party storage.</summary>
    ThirdParty = 2,
}
