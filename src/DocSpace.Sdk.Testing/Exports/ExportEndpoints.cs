using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Exports;

internal static class ExportEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("POST", "files/rooms/{id}/indexexport", ApiScope.Rooms, IndexExports.Start),
        new("GET", "files/rooms/indexexport", ApiScope.Rooms, IndexExports.Get),
        new("DELETE", "files/rooms/indexexport", ApiScope.Rooms, IndexExports.Cancel),
        new("POST", "files/rooms/{id}/externalDbSync", ApiScope.Rooms, DatabaseSyncs.Start),
        new("GET", "files/rooms/{id}/externalDbSync", ApiScope.Rooms, DatabaseSyncs.Get),
    ];
}
