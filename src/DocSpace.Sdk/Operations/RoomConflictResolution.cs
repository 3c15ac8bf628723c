namespace DocSpace.Sdk.Operations;

/// <summary>What happens to a file whose title is taken where it is moved or copied to.</summary>
public enum RoomConflictResolution
{
    /// <summary>It stays where it is.</summary>
    Skip = 0,

    /// <summary>It becomes a new version of the file that is there.</summary>
    Overwrite = 1,

    /// <summary>It gets a new title, with a number behind it.</summary>
    Duplicate = 2,
}
