using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Storages;

/// <summary>The names of the kinds of storages as the server writes them.</summary>
internal static class StorageKeys
{
    public static string Of(RoomProvider provider) => provider switch
    {
        RoomProvider.Dropbox => "DropboxV2",
        RoomProvider.KDrive => "kDrive",
        _ => provider.ToString(),
    };
}
