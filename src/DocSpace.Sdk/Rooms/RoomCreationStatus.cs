namespace DocSpace.Sdk.Rooms;

/// <summary>What became of a create that was not answered.</summary>
public enum RoomCreationStatus
{
    /// <summary>The room was created and found.</summary>
    Created,

    /// <summary>No room fits. It may have been renamed, recoloured or deleted since, and in the first minutes it may still appear.</summary>
    NotFound,

    /// <summary>Rooms fit, and it cannot be told whether one of them is the wanted one, or which.</summary>
    Ambiguous,
}
