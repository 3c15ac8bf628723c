using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Makes a room like another one: with its settings, its tags and its content, but without its members.</summary>
internal static class RoomCopy
{
    /// <returns>The new room, and how many folders (the room among them) and files were made.</returns>
    public static (PortalRoom Room, int Folders, int Files) Make(PortalState portal, PortalRoom source, PortalUser owner)
    {
        var number = portal.Rooms.NextId();
        var now = portal.Now();
        var copy = new PortalRoom
        {
            Id = number,
            Number = number,
            Type = source.Type,
            Owner = owner,
            Created = now,
            Updated = now,
            UpdatedBy = owner,
            Title = FreeTitle(portal, source.Title),
            Color = source.Color,
            Cover = source.Cover,
            LogoHash = source.LogoHash,
            Lifetime = source.Lifetime,
            Watermark = source.Watermark,
            DenyDownload = source.DenyDownload,
            Indexing = source.Indexing,
            Quota = source.Quota,
            SaveFormAsXlsx = source.SaveFormAsXlsx,
            SendFormToExternalDb = source.SendFormToExternalDb,
            Links = [.. NewLinks.ForNewRoom(source.Type, owner)],
        };
        copy.Tags.AddRange(source.Tags);
        portal.Rooms.Add(copy);

        var (folders, files) = (1, 0);
        foreach (var entry in portal.Entries.ChildrenOf(source, folder: null))
        {
            var inner = portal.Entries.Copy(entry, entry.Title, owner, copy, parent: null);
            folders += inner.Folders;
            files += inner.Files;
        }

        return (copy, folders, files);
    }

    private static string FreeTitle(PortalState portal, string title)
    {
        var free = title;
        for (var number = 1; portal.Rooms.All.Any(room => string.Equals(room.Title, free, StringComparison.OrdinalIgnoreCase)); number++)
        {
            free = $"{title} ({number})";
        }

        return free;
    }
}
