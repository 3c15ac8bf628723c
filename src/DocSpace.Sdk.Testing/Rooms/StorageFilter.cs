namespace DocSpace.Sdk.Testing.Rooms;

internal enum StorageFilter
{
    None,
    Internal,
    ThirdParty,
}
