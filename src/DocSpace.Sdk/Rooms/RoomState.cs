namespace DocSpace.Sdk.Rooms;

/// <summary>Where a room is kept. Values that a newer server adds survive as plain numbers.</summary>
public enum RoomState
{
    /// <summary>The server did not say.</summary>
    Unknown = 0,

    /// <summary>In the list of active rooms.</summary>
    Active = 14,

    /// <summary>In the archive: readable, not changeable.</summary>
    Archived = 20,

    /// <summary>A room template, not a room that people work in.</summary>
    Template = 30,

    /// <summary>In the list of AI agents.</summary>
    AiAgent = 34,
}
