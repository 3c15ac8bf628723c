namespace DocSpace.Sdk.Testing.Rooms;

internal enum StorageProvider
{
    None,
    Box,
    DropBox,
    GoogleDrive,
    KDrive,
    OneDrive,
    SharePoint,
    WebDav,
    Yandex,
    Storage,
}
