using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Logos;

internal static class LogoEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("POST", "files/logos", ApiScope.Files, RoomLogos.Upload),
        new("POST", "files/rooms/{id}/logo", ApiScope.Rooms, RoomLogos.Set),
        new("DELETE", "files/rooms/{id}/logo", ApiScope.Rooms, RoomLogos.Delete),
        new("POST", "files/rooms/{id}/cover", ApiScope.Rooms, RoomLogos.SetCover),
        new("GET", "files/rooms/covers", ApiScope.Rooms, RoomLogos.Covers),
    ];
}
