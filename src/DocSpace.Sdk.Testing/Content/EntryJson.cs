using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Content;

/// <summary>Writes files and plain folders as one caller sees them.</summary>
internal static class EntryJson
{
    private const int PersonalRootType = 5;
    private const int MaxLinks = 6;

    private static readonly string[] _reader = ["Read", "Copy", "Download", "CopyLink"];

    private static readonly string[] _editor =
    [
        .. _reader, "Create", "Delete", "EditRoom", "Rename", "CopyTo", "MoveTo", "Move", "EditAccess", "Duplicate", "CopySharedLink",
    ];

    public static JsonObject Write(PortalState portal, PortalEntry entry, PortalUser caller) =>
        entry.IsFolder ? Folder(portal, entry, caller) : File(portal, entry, caller);

    private static JsonObject Folder(PortalState portal, PortalEntry folder, PortalUser caller)
    {
        var children = portal.Entries.ChildrenOf(folder.Room, folder);
        var row = new JsonObject
        {
            ["parentId"] = ParentId(folder),
            ["filesCount"] = children.Count(static child => !child.IsFolder),
            ["foldersCount"] = children.Count(static child => child.IsFolder),
            ["new"] = 0,
            ["mute"] = false,
            ["pinned"] = false,
            ["private"] = false,
            ["indexing"] = false,
            ["denyDownload"] = false,
        };
        AddCommon(row, portal, folder, caller);
        return row;
    }

    private static JsonObject File(PortalState portal, PortalEntry file, PortalUser caller)
    {
        var extension = Path.GetExtension(file.Title);
        var row = new JsonObject
        {
            ["folderId"] = ParentId(file),
            ["version"] = 1,
            ["versionGroup"] = 1,
            ["contentLength"] = "0 bytes",
            ["pureContentLength"] = 0,
            ["fileStatus"] = file.NewFor.Contains(caller) ? 2 : 0,
            ["mute"] = false,
            ["viewUrl"] = $"{portal.Root}/filehandler.ashx?action=download&fileid={file.Id}",
            ["webUrl"] = $"{portal.Root}/doceditor?fileid={file.Id}&version=1",
            ["fileType"] = 0,
            ["fileExst"] = extension,
            ["comment"] = "",
        };
        AddCommon(row, portal, file, caller);
        return row;
    }

    private static void AddCommon(JsonObject row, PortalState portal, PortalEntry entry, PortalUser caller)
    {
        var editor = EntryRights.CanDelete(portal, entry, caller);
        row["fileEntryType"] = entry.IsFolder ? 1 : 2;
        row["id"] = entry.Id;
        row["rootFolderId"] = entry.Room is null ? entry.Top.Id : entry.Room.RootId;
        row["canShare"] = editor;
        if (editor)
        {
            row["shareSettings"] = new JsonObject { ["ExternalLink"] = MaxLinks };
        }

        HashSet<string> allowed = [.. editor ? _editor : EntryRights.CanRead(portal, entry, caller) ? _reader : []];
        if (editor && entry is { IsFolder: true, Room: null })
        {
            allowed.Add("CreateRoomFrom");
        }

        row["security"] = RoomSecurity.Map(allowed);
        row["availableShareRights"] = Levels(entry);
        row["title"] = entry.Title;
        row["access"] = entry.Room is { } room ? RoomRights.Of(portal, room, caller).Share?.Access ?? 0 : 0;
        row["shared"] = false;
        row["sharedForUser"] = false;
        row["sharedExternal"] = false;
        row["parentShared"] = entry.Room?.HasExternalLink ?? false;
        row["shortWebUrl"] = "";
        row["created"] = WireDate.Format(entry.Created);
        row["createdBy"] = PersonJson.Brief(portal, entry.CreatedBy);
        row["updated"] = WireDate.Format(entry.Created);
        row["rootFolderType"] = entry.Room is null ? PersonalRootType : RootFolder.Of(entry.Room).FolderType;
        if (entry.Room is not null)
        {
            row["parentRoomType"] = FolderTypeOf(entry.Room.Type);
        }

        row["updatedBy"] = PersonJson.Brief(portal, entry.CreatedBy);
    }

    private static JsonNode? ParentId(PortalEntry entry) =>
        entry.Parent is { } parent ? parent.Id : entry.Room is { } room ? WireId.Write(room.Id) : 0;

    private static JsonObject Levels(PortalEntry entry)
    {
        string[] links = ["Editing", .. entry.Room is null ? ["Fill forms"] : Array.Empty<string>(), "Review", "Comment", "Read", "None"];
        var levels = new JsonObject();
        if (entry.Room is null)
        {
            string[] people = ["Read and write", "Editing", "Fill forms", "Review", "Comment", "Read", "Restrict", "None"];
            levels["User"] = List(people);
            levels["ExternalLink"] = List(links);
            levels["Group"] = List(people);
        }
        else
        {
            levels["ExternalLink"] = List(links);
        }

        levels["PrimaryExternalLink"] = List(links);
        return levels;

        static JsonArray List(string[] names) => new([.. names.Select(static name => (JsonNode)name)]);
    }

    private static int FolderTypeOf(RoomType type) => type switch
    {
        RoomType.FormFilling => 15,
        RoomType.Collaboration => 16,
        RoomType.Public => 22,
        RoomType.VirtualData => 29,
        RoomType.Ai => 34,
        _ => 19,
    };
}
