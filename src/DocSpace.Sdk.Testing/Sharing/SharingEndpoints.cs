using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Sharing;

internal static class SharingEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/rooms/{id}/share", ApiScope.Rooms, GetRoomShare.Handle),
        new("PUT", "files/rooms/{id}/share", ApiScope.Rooms, SetRoomShare.Handle),
        new("POST", "files/rooms/{id}/resend", ApiScope.Rooms, ResendInvitations.Handle),
    ];
}
