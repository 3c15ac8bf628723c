using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Tags;

internal static class TagEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/tags", ApiScope.Files, PortalTags.List),
        new("POST", "files/tags", ApiScope.Files, PortalTags.Create),
        new("PUT", "files/tags", ApiScope.Files, PortalTags.Rename),
        new("DELETE", "files/tags", ApiScope.Files, PortalTags.Delete),
        new("GET", "files/tags/{tagName}/haslinks", ApiScope.Files, PortalTags.HasLinks),
        new("PUT", "files/rooms/{id}/tags", ApiScope.Rooms, ChangeRoomTags.Add),
        new("DELETE", "files/rooms/{id}/tags", ApiScope.Rooms, ChangeRoomTags.Remove),
    ];
}
