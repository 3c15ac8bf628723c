using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class RoomDeletion
{
    /// <summary>The owner deletes a room; an archived one is also deleted by the administrators of the portal.</summary>
    public static bool IsAllowed(PortalState portal, PortalRoom room, PortalUser user) =>
        RoomRights.Of(portal, room, user).Standing is Standing.Owner || (room.IsArchived && user.IsPortalAdmin);

    public static void Apply(PortalState portal, PortalRoom room)
    {
        portal.Rooms.Remove(room);
        portal.Entries.RemoveAllIn(room);

        // A room in a third-party storage goes with the connection; what is in the storage stays there.
        if (room.Storage is { } storage)
        {
            portal.Storages.Disconnect(storage);
        }
    }
}
