using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class RoomFinder
{
    /// <summary>The room of the path, or null when the portal has none of that number.</summary>
    public static PortalRoom? FindRoom(this ApiCall call) => call.Portal.Rooms.Find(call.RouteRoomId());
}
