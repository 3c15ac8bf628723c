using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The map of what the caller may do with a room.</summary>
internal static class RoomSecurity
{
    private static readonly string[] _actions =
    [
        "Read", "Create", "Delete", "EditRoom", "Rename", "CopyTo", "Copy", "MoveTo", "Move", "Pin", "Mute", "EditAccess",
        "Duplicate", "Download", "CopySharedLink", "Reconnect", "CreateRoomFrom", "CopyLink", "Embed", "ChangeOwner",
        "IndexExport", "UseChat", "UpdateXlsx", "AnalyzeResponses",
    ];

    // There are few different maps, and each row of a list has one.
    private static readonly ConcurrentDictionary<int, JsonElement> _maps = new();

    private static readonly string[] _reader = ["Read", "Copy", "Pin", "Mute", "Download", "CopyLink"];

    private static readonly string[] _visitor = [.. _reader, "CopySharedLink"];

    // A link may forbid to take anything out of the room.
    private static readonly string[] _takingOut = ["Copy", "Download"];

    private static readonly string[] _creator = [.. _reader, "Create", "CopyTo", "MoveTo"];

    private static readonly string[] _manager = [.. _creator, "EditRoom", "Rename", "EditAccess", "Duplicate", "CopySharedLink"];

    private static readonly string[] _owner = [.. _manager, "Delete", "Move", "ChangeOwner"];

    private static readonly string[] _administrator = [.. _reader, "Move", "Duplicate", "ChangeOwner"];

    // What only the list of rooms grants to an administrator who is not a member.
    private static readonly string[] _onlyListed = ["Mute", "CopyLink"];

    // An AI room holds conversations: nothing can be created in it, copied from it or moved.
    private static readonly string[] _notInAiRoom = ["Create", "CopyTo", "Copy", "MoveTo", "Move", "Duplicate"];

    // The list of rooms withholds these from the owner of an AI room; the answer to its creation does not.
    private static readonly string[] _notInListOfAiRooms = ["EditRoom", "EditAccess", "ChangeOwner"];

    // An archived room can be looked at, brought back and deleted, and nothing else.
    private static readonly string[] _inArchive = ["Read", "Delete", "Copy", "Move", "Download"];

    public static JsonObject Row(PortalRoom room, RoomRights rights, RoomRowKind kind)
    {
        HashSet<string> allowed = [.. rights.Standing switch
        {
            Standing.Owner => _owner,
            Standing.Manager => _manager,
            Standing.ContentCreator => _creator,
            Standing.Administrator => _administrator,
            Standing.Reader => _reader,
            Standing.Visitor => _visitor,
            _ => [],
        }];
        if (rights.IsAdministrator)
        {
            allowed.UnionWith(_administrator);
        }

        if (IsWithheld(room, rights, kind))
        {
            allowed.ExceptWith(_onlyListed);
        }

        if (rights.Link is { Options.DenyDownload: true })
        {
            allowed.ExceptWith(_takingOut);
        }

        if (room.Type is RoomType.Ai)
        {
            allowed.ExceptWith(_notInAiRoom);
            allowed.Add("UseChat");
            if (kind is RoomRowKind.Listed)
            {
                allowed.ExceptWith(_notInListOfAiRooms);
            }
        }

        var hasLink = room.HasExternalLink && kind is not RoomRowKind.Created;
        if (hasLink && rights.CanEdit)
        {
            allowed.Add("Embed");
        }

        if (hasLink && rights.Standing is Standing.Administrator)
        {
            allowed.Add("CopySharedLink");
        }

        if (AllowsIndexExport(room, rights))
        {
            allowed.Add("IndexExport");
        }

        if (room.IsArchived)
        {
            allowed.IntersectWith(_inArchive);
            if (rights.Standing is Standing.Administrator)
            {
                allowed.Add("Delete");
            }
        }

        return Map(allowed);
    }

    /// <summary>
    /// Whether the room looks like one without rights for the caller: alone, a room shows an administrator who is not a member
    /// less than the list does.
    /// </summary>
    public static bool IsWithheld(PortalRoom room, RoomRights rights, RoomRowKind kind) =>
        rights.Standing is Standing.Administrator && kind is not RoomRowKind.Listed && !room.IsArchived;

    public static bool AllowsIndexExport(PortalRoom room, RoomRights rights) =>
        room is { Indexing: true, IsArchived: false } && (rights.CanEdit || rights.Standing is Standing.Administrator);

    public static JsonObject Map(IReadOnlySet<string> allowed)
    {
        var mask = 0;
        for (var i = 0; i < _actions.Length; i++)
        {
            mask |= allowed.Contains(_actions[i]) ? 1 << i : 0;
        }

        return JsonObject.Create(_maps.GetOrAdd(mask, Write))!;
    }

    private static JsonElement Write(int mask)
    {
        var map = new JsonObject();
        for (var i = 0; i < _actions.Length; i++)
        {
            map[_actions[i]] = (mask & (1 << i)) != 0;
        }

        return JsonDocument.Parse(map.ToJsonString()).RootElement;
    }
}
