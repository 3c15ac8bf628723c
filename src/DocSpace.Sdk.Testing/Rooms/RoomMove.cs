using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Moves rooms to the archive and back.</summary>
internal static class RoomMove
{
    public static bool IsAllowed(PortalState portal, PortalRoom room, PortalUser user) =>
        !room.IsTemplate && (user.IsPortalAdmin || RoomRights.Of(portal, room, user).Standing is Standing.Owner);

    public static void Apply(PortalState portal, IReadOnlyList<PortalRoom> rooms, int rootId, PortalUser user, OperationOutcome outcome)
    {
        outcome.Folders.Add((state, reader) => RootFolder.WithId(rootId).WriteEntry(state, reader));

        // A room may have been deleted since the operation was started.
        foreach (var room in rooms.Where(room => portal.Rooms.Find(room.Id) == room))
        {
            if (room.RootId != rootId && rootId == RoomStore.RoomsRootId && portal.RoomLimit.IsReached)
            {
                outcome.Error = portal.RoomLimit.Message;
                return;
            }

            if (room.RootId != rootId)
            {
                room.RootId = rootId;
                room.Updated = portal.Now();
                room.UpdatedBy = user;
            }

            outcome.Processed++;
            outcome.Folders.Add((state, reader) => RoomJson.Write(state, room, reader, RoomRowKind.Updated));
        }
    }
}
