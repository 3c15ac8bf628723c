namespace DocSpace.Sdk.Operations;

/// <summary>What the server works on in the background. The kinds up to <see cref="Duplicate"/> have the server's numbers.</summary>
public enum RoomOperationKind
{
    /// <summary>Entries are moved.</summary>
    Move = 0,

    /// <summary>Entries are copied.</summary>
    Copy = 1,

    /// <summary>Entries are deleted.</summary>
    Delete = 2,

    /// <summary>Entries are packed for a download.</summary>
    Download = 3,

    /// <summary>Entries are marked as read.</summary>
    MarkAsRead = 4,

    /// <summary>Files are imported.</summary>
    Import = 5,

    /// <summary>Files are converted.</summary>
    Convert = 6,

    /// <summary>Entries are duplicated where they are.</summary>
    Duplicate = 7,

    /// <summary>A room is archived. The server itself calls it a move.</summary>
    Archive = 101,

    /// <summary>A room is brought back from the archive. The server itself calls it a move.</summary>
    Unarchive = 102,

    /// <summary>A template is made of a room.</summary>
    CreateTemplate = 103,

    /// <summary>A room is made of a template.</summary>
    CreateFromTemplate = 104,

    /// <summary>The index of a room is written into a file.</summary>
    IndexExport = 105,

    /// <summary>The answers to the forms of a room are sent to an external database.</summary>
    DatabaseSync = 106,
}
