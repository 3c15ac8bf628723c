namespace DocSpace.Sdk.Rooms;

/// <summary>A kind of storage that rooms are kept in.</summary>
public enum RoomProvider
{
    /// <summary>Box.</summary>
    Box = 1,

    /// <summary>Dropbox.</summary>
    Dropbox = 2,

    /// <summary>Google Drive.</summary>
    GoogleDrive = 3,

    /// <summary>kDrive.</summary>
    KDrive = 4,

    /// <summary>OneDrive.</summary>
    OneDrive = 5,

    /// <summary>SharePoint.</summary>
    SharePoint = 6,

    /// <summary>A WebDAV server.</summary>
    WebDav = 7,

    /// <summary>Yandex Disk.</summary>
    Yandex = 8,

    /// <summary>DocSpace itself. Only DocSpace admins may ask for it: the server fails (500) for everybody else. Pinned rooms do not come first.</summary>
    DocSpace = 9,
}
