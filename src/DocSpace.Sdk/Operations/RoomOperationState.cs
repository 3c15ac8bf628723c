namespace DocSpace.Sdk.Operations;

/// <summary>How far the server is with work in the background. Numbers of newer servers survive.</summary>
public enum RoomOperationState
{
    /// <summary>Waits for its turn.</summary>
    Created = 0,

    /// <summary>Is being done.</summary>
    Running = 1,

    /// <summary>Was done.</summary>
    Completed = 2,

    /// <summary>Was cancelled.</summary>
    Canceled = 3,

    /// <summary>Failed.</summary>
    Failed = 4,
}
