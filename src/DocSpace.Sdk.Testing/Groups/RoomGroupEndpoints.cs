using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Groups;

internal static class RoomGroupEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/group", ApiScope.Files, RoomGroups.List),
        new("POST", "files/group", ApiScope.Files, RoomGroups.Create),
        new("GET", "files/group/{id:int}", ApiScope.Files, RoomGroups.Get),
        new("PUT", "files/group/{id:int}", ApiScope.Files, RoomGroups.Update),
        new("DELETE", "files/group/{id:int}", ApiScope.Files, RoomGroups.Delete),
        new("POST", "files/group/{id:int}/icon", ApiScope.Files, RoomGroups.SetIcon),
    ];
}
