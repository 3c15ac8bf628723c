using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The folder that a list of rooms is the content of.</summary>
internal sealed record RootFolder(int Id, string Title, int FolderType, bool NamesParentType, string[] AdminActions)
{
    private const int Restricted = 3;

    private static readonly RootFolder _rooms = new(RoomStore.RoomsRootId, "Rooms", 14, true, ["Read", "Create", "MoveTo"]);

    private static readonly RootFolder _archive =
        new(RoomStore.ArchiveRootId, "Archive", 20, false, ["Read", "Copy", "MoveTo", "Download"]);

    private static readonly RootFolder _templates = new(RoomStore.TemplatesRootId, "Templates", 30, true, ["Read", "MoveTo"]);

    public static RootFolder For(SearchArea area) => area switch
    {
        SearchArea.Archive => _archive,
        SearchArea.Templates => _templates,
        _ => _rooms,
    };

    /// <summary>The folder that a room lies in.</summary>
    public static RootFolder Of(PortalRoom room) => WithId(room.RootId);

    public static RootFolder WithId(int id) => id switch
    {
        RoomStore.ArchiveRootId => _archive,
        RoomStore.TemplatesRootId => _templates,
        _ => _rooms,
    };

    /// <summary>As the folder that a list shows the content of.</summary>
    public JsonObject Write(ApiCall call)
    {
        var row = WriteEntry(call.Portal, call.Caller);
        if (NamesParentType)
        {
            row["parentRoomType"] = FolderType;
        }

        return row;
    }

    /// <summary>As one folder among others, for instance in the result of an operation.</summary>
    public JsonObject WriteEntry(PortalState portal, PortalUser caller)
    {
        var mayCreate = caller.CanCreateRooms;
        return new JsonObject
        {
            ["parentId"] = 0,
            ["filesCount"] = 0,
            ["foldersCount"] = Id == RoomStore.ArchiveRootId ? portal.Rooms.All.Count(static room => room.IsArchived) : 0,
            ["new"] = 0,
            ["mute"] = false,
            ["pinned"] = false,
            ["private"] = false,
            ["indexing"] = false,
            ["denyDownload"] = false,
            ["fileEntryType"] = 1,
            ["id"] = Id,
            ["rootFolderId"] = Id,
            ["canShare"] = false,
            ["security"] = RoomSecurity.Map(new HashSet<string>(mayCreate ? AdminActions : ["Read"])),
            ["availableShareRights"] = new JsonObject(),
            ["title"] = Title,
            ["access"] = mayCreate ? 0 : Restricted,
            ["shared"] = false,
            ["sharedForUser"] = false,
            ["sharedExternal"] = false,
            ["parentShared"] = false,
            ["shortWebUrl"] = "",
            ["created"] = WireDate.Format(portal.Started),
            ["createdBy"] = PersonJson.Brief(portal, portal.Directory.Owner),
            ["updated"] = WireDate.Format(portal.Started),
            ["rootFolderType"] = FolderType,
            ["updatedBy"] = PersonJson.Brief(portal, portal.Directory.Owner),
        };
    }

    public JsonArray Path() => new(new JsonObject { ["id"] = Id, ["title"] = Title, ["folderType"] = FolderType });
}
