using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.News;

internal static class NewsEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/rooms/news", ApiScope.Rooms, RoomNews.OfAll),
        new("GET", "files/rooms/{id}/news", ApiScope.Rooms, RoomNews.OfRoom),
    ];
}
