using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class RoomFinder
{
    /// <summary>The plain folder of the path, or null when the portal has none of that number.</summary>
    public static PortalEntry? FindFolder(this ApiCall call) =>
        call.RouteRoomId().TryGetNumber(out var number) ? call.Portal.Entries.FindFolder(number) : null;

    /// <summary>The room of the path, or null when the portal has none of that number.</summary>
    public static PortalRoom? FindRoom(this ApiCall call) => call.Portal.Rooms.Find(call.RouteRoomId());
}
