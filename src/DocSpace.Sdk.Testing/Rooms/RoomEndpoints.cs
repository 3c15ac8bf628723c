using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class RoomEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/rooms", ApiScope.Rooms, ListRooms.Handle),
        new("POST", "files/rooms", ApiScope.Rooms, CreateRoom.Handle),
        new("GET", "files/rooms/{id}", ApiScope.Rooms, GetRoom.Handle) { AllowsAnonymous = true },
        new("PUT", "files/rooms/{id}", ApiScope.Rooms, UpdateRoom.Handle),
        new("DELETE", "files/rooms/{id}", ApiScope.Rooms, DeleteRoom.Handle),
        new("PUT", "files/rooms/{id}/archive", ApiScope.Rooms, ArchiveRoom.Archive),
        new("PUT", "files/rooms/{id}/unarchive", ApiScope.Rooms, ArchiveRoom.Unarchive),
        new("PUT", "files/rooms/{id}/pin", ApiScope.Rooms, PinRoom.Pin),
        new("PUT", "files/rooms/{id}/unpin", ApiScope.Rooms, PinRoom.Unpin),
        new("PUT", "files/rooms/{id}/reorder", ApiScope.Rooms, ReorderRoom.Handle),
        new("PUT", "files/rooms/roomquota", ApiScope.Rooms, SetRoomsQuota.Set),
        new("PUT", "files/rooms/resetquota", ApiScope.Rooms, SetRoomsQuota.Reset),
    ];
}
