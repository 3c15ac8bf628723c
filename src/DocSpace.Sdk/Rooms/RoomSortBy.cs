namespace DocSpace.Sdk.Rooms;

/// <summary>What a list of rooms is sorted by.</summary>
public enum RoomSortBy
{
    /// <summary>When the room was changed last.</summary>
    Modified = 0,

    /// <summary>The title.</summary>
    Title = 1,

    /// <summary>The owner.</summary>
    Owner = 3,

    /// <summary>The number of new items. Pinned rooms do not come first.</summary>
    New = 5,

    /// <summary>When the room was created.</summary>
    Created = 6,

    /// <summary>The type of the room.</summary>
    Type = 7,

    /// <summary>The tags.</summary>
    Tags = 8,

    /// <summary>The used space.</summary>
    UsedSpace = 12,
}
