using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Storages;

internal static class StorageEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("POST", "files/rooms/thirdparty/{id}", ApiScope.Rooms, CreateStorageRoom.Handle),
    ];
}
