using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Logos;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Storages;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Writes a room as one caller sees it.</summary>
internal static class RoomJson
{
    public static JsonObject Write(PortalState portal, PortalRoom room, PortalUser caller, RoomRowKind kind) =>
        Write(portal, room, caller, RoomRights.Of(portal, room, caller), kind);

    /// <summary>The room for somebody who may have no part in it but a link.</summary>
    public static JsonObject Write(ApiCall call, PortalRoom room, RoomRights rights, RoomRowKind kind)
    {
        var row = Write(call.Portal, room, call.KnownCaller, rights, kind);
        if (rights.Link is { } link)
        {
            VisitorRow.Adjust(row, call.Portal, rights, link, call.IsAnonymous);
        }

        return row;
    }

    private static JsonObject Write(PortalState portal, PortalRoom room, PortalUser? caller, RoomRights rights, RoomRowKind kind)
    {
        var linkCounts = room.HasExternalLink && kind is not RoomRowKind.Created;
        var root = RootFolder.Of(room);
        var content = portal.Entries.ChildrenOf(room, folder: null);
        var row = new JsonObject
        {
            ["parentId"] = RootId(room),
            ["filesCount"] = content.Count(static entry => !entry.IsFolder),
            ["foldersCount"] = content.Count(static entry => entry.IsFolder),
            ["new"] = portal.Entries.AllIn(room).Count(entry => caller is not null && entry.NewFor.Contains(caller)),
            ["mute"] = false,
            ["tags"] = Tags(portal, room, kind),
            ["logo"] = LogoJson.Write(room),
            ["pinned"] = !room.IsArchived && caller?.Pins.Contains(room) == true,
            ["roomType"] = (int)room.Type,
            ["private"] = false,
            ["indexing"] = room.Indexing,
            ["denyDownload"] = room.DenyDownload,
            ["inRoom"] = rights.IsInRoom,
            ["fileEntryType"] = 1,
            ["id"] = WireId.Write(room.Id),
            ["rootFolderId"] = room.Storage is { } storage ? WireId.Write(storage.Root.Id) : room.RootId,
            ["canShare"] = LinkRights.CanShare(room.Type, rights),
            ["security"] = RoomSecurity.Row(room, rights, kind),
            ["availableShareRights"] = LinkRights.Levels(room.Type, rights),
            ["title"] = room.Title,
            ["access"] = Access(room, rights, kind),
            ["shared"] = linkCounts,
            ["sharedForUser"] = room.Shares.Count > 0,
            ["sharedExternal"] = linkCounts && room.Links.Exists(static link => link is { IsInvitation: false, Options.Internal: false }),
            ["parentShared"] = false,
            ["shortWebUrl"] = "",
            ["created"] = WireDate.Format(room.Created),
            ["createdBy"] = PersonJson.Brief(portal, room.Owner),
            ["updated"] = WireDate.Format(room.Updated),
            ["rootFolderType"] = root.FolderType,
            ["updatedBy"] = PersonJson.Brief(portal, room.UpdatedBy),
        };
        AddOptional(row, portal, room, rights, caller, kind);
        return row;
    }

    private static int Access(PortalRoom room, RoomRights rights, RoomRowKind kind) => kind switch
    {
        // Right after its creation a room shows the access of its link; later the owner reads 0.
        RoomRowKind.Created => room.PrimaryLink?.Access ?? 0,
        _ => RoomSecurity.IsWithheld(room, rights, kind) ? RoomRights.Restricted : rights.Access,
    };

    // Reading and listing show the newest tag of the portal first, changes the oldest.
    private static JsonArray Tags(PortalState portal, PortalRoom room, RoomRowKind kind)
    {
        var tags = portal.Tags.Names.Where(room.Tags.Contains);
        return new JsonArray([.. (kind is RoomRowKind.Read or RoomRowKind.Listed ? tags.Reverse() : tags).Select(static tag => (JsonNode)tag)]);
    }

    private static void AddOptional(
        JsonObject row, PortalState portal, PortalRoom room, RoomRights rights, PortalUser? caller, RoomRowKind kind)
    {
        if (rights.Standing is Standing.Owner or Standing.Manager or Standing.ContentCreator)
        {
            row["usedSpace"] = 0;
            AddQuota(row, portal, room);
        }

        if (LinkRights.Limits(room.Type, rights) is { } limits)
        {
            row["shareSettings"] = limits;
        }

        // The list of an administrator is not joined with the rights: without one, it names a ghost. That of templates is.
        if (rights.Share is not null || (kind is RoomRowKind.Listed && !room.IsTemplate && caller is { IsPortalAdmin: true }))
        {
            row["sharedBy"] = PersonJson.Brief(portal, rights.Share?.GrantedBy);
            row["ownedBy"] = PersonJson.Brief(portal, portal.Directory.Owner);
        }

        if (kind is RoomRowKind.Listed && RootFolder.Of(room) is { NamesParentType: true } root)
        {
            row["parentRoomType"] = root.FolderType;
        }

        if (kind is RoomRowKind.Read)
        {
            row["isFavorite"] = false;
        }

        if (room.Type is RoomType.FormFilling)
        {
            row["saveFormAsXLSX"] = room.SaveFormAsXlsx;
            row["sendFormToExternalDB"] = room.SendFormToExternalDb;
        }

        AddSettings(row, room);
    }

    private static void AddQuota(JsonObject row, PortalState portal, PortalRoom room)
    {
        if (portal.RoomQuotaEnabled && room.Storage is null)
        {
            const long DefaultQuota = 104857600;
            row["quotaLimit"] = room.Quota ?? DefaultQuota;
            row["isCustomQuota"] = room.Quota is not null;
        }
    }

    private static void AddSettings(JsonObject row, PortalRoom room)
    {
        if (room.Lifetime is { } lifetime)
        {
            row["lifetime"] = new JsonObject
            {
                ["deletePermanently"] = lifetime.DeletePermanently,
                ["period"] = lifetime.Period,
                ["value"] = lifetime.Value,
            };
        }

        if (room.Watermark is { } watermark)
        {
            row["watermark"] = Watermark(watermark);
        }

        if (room.Storage is { } storage)
        {
            row["providerItem"] = true;
            row["providerKey"] = StorageKeys.Of(storage.Provider);
            row["providerId"] = storage.Id;
        }
    }

    // All ids of a room in a third-party storage are texts, also that of the folder in DocSpace that shows it.
    private static JsonValue RootId(PortalRoom room) =>
        room.Storage is null ? JsonValue.Create(room.RootId) : JsonValue.Create(room.RootId.ToString(CultureInfo.InvariantCulture));

    private static JsonObject Watermark(PortalWatermark watermark)
    {
        var row = new JsonObject { ["additions"] = watermark.Additions };
        if (watermark.Text is not null)
        {
            row["text"] = watermark.Text;
        }

        row["rotate"] = watermark.Rotate;
        row["imageScale"] = watermark.ImageScale;
        if (watermark.ImageUrl is not null)
        {
            row["imageUrl"] = watermark.ImageUrl;
        }

        row["imageHeight"] = watermark.ImageHeight;
        row["imageWidth"] = watermark.ImageWidth;
        return row;
    }
}
