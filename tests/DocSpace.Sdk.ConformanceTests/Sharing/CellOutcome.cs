namespace DocSpace.Sdk.ConformanceTests.Sharing;

/// <summary>What became of one access level in one type of room.</summary>
public enum CellOutcome
{
    /// <summary>200, and the person is a member with this level.</summary>
    Stored,

    /// <summary>403, and nothing is stored.</summary>
    Refused,

    /// <summary>200, and nothing is stored.</summary>
    Ignored,
}
