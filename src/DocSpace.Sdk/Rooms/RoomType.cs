namespace DocSpace.Sdk.Rooms;

/// <summary>
/// The kind of a room. It decides which access levels can be granted and never changes after the room is created.
/// </summary>
/// <remarks>Values that a newer server adds survive as plain numbers.</remarks>
public enum RoomType
{
    /// <summary>Form filling room: people fill in PDF forms, the results are collected in the room.</summary>
    FormFilling = 1,

    /// <summary>Collaboration room: people edit documents together.</summary>
    Collaboration = 2,

    /// <summary>Custom room: every access level for documents can be granted.</summary>
    Custom = 5,

    /// <summary>Public room: open to everybody who has its link. The server creates that link with the room.</summary>
    Public = 6,

    /// <summary>Virtual data room: documents with watermark, lifetime, index and download protection.</summary>
    VirtualData = 8,

    /// <summary>AI room. Since server 3.6.</summary>
    Ai = 9,
}
