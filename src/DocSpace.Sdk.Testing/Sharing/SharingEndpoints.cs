using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Sharing;

internal static class SharingEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "files/rooms/{id}/share", ApiScope.Rooms, GetRoomShare.Handle),
        new("PUT", "files/rooms/{id}/share", ApiScope.Rooms, SetRoomShare.Handle) { SendsInvitations = true },
        new("POST", "files/rooms/{id}/resend", ApiScope.Rooms, ResendInvitations.Handle) { IsSensitive = true },
        new("POST", "files/share", ApiScope.Files, GetEntriesShare.Handle),
        new("PUT", "files/share", ApiScope.Files, SetEntriesShare.Handle),
        new("DELETE", "files/share", ApiScope.Files, LeaveEntries.Handle),
        new("POST", "files/owner", ApiScope.Files, ChangeOwner.Handle),
        new("GET", "files/folder/{id}/share", ApiScope.Files, GetFolderShare.Handle),
        new("PUT", "files/folder/{id}/share", ApiScope.Files, SetEntriesShare.HandleFolder),
        new("GET", "files/folder/{id}/group/{groupId:guid}/share", ApiScope.Files, GetGroupShare.Handle),
    ];
}
