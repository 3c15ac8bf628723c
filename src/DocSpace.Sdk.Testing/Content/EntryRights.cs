using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Content;

/// <summary>What a person may do with a file or a plain folder: what he or she may do in the room around it.</summary>
internal static class EntryRights
{
    public static bool CanRead(PortalState portal, PortalEntry entry, PortalUser user) => entry.Room is { } room
        ? RoomRights.Of(portal, room, user).CanRead
        : entry.Top.CreatedBy == user;

    /// <summary>Whether entries can be put into the folder.</summary>
    public static bool CanCreateIn(PortalState portal, PortalEntry folder, PortalUser user) => folder.Room is { } room
        ? RoomRights.Of(portal, room, user).CanCreate
        : folder.Top.CreatedBy == user;

    /// <summary>Whether the entry can be moved and deleted: by who edits the room, and by who made it.</summary>
    public static bool CanDelete(PortalState portal, PortalEntry entry, PortalUser user)
    {
        if (entry.Room is not { } room)
        {
            return entry.Top.CreatedBy == user && !entry.IsPersonalRoot;
        }

        var rights = RoomRights.Of(portal, room, user);
        return rights.CanEdit || (rights.CanCreate && entry.CreatedBy == user);
    }
}
