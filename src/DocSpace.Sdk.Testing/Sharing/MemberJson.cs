using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Writes the rows of the list of members. The subject comes twice, under a common and under its own name.</summary>
internal static class MemberJson
{
    private const int UserSubject = 0;
    private const int GroupSubject = 2;

    public static JsonObject Person(
        ApiCall call, PortalRoom room, RoomRights rights, PortalUser? user, int access, bool isOwnerRow)
    {
        var row = Subject(access, "sharedToUser", () => PersonJson.Full(call.Portal, user, call.Caller));
        var locked = user == call.Caller && !isOwnerRow;
        var isOwner = user is not null && user == room.Owner;
        var editable = rights.CanEdit && !isOwnerRow;
        Add(row, new Flags(locked, isOwner, editable && !locked), room.Type, editable, UserSubject);
        return row;
    }

    public static JsonObject Group(PortalRoom room, RoomRights rights, PortalGroup group, int access)
    {
        var row = Subject(access, "sharedToGroup", () => PersonJson.Group(group));
        Add(row, new Flags(false, false, rights.CanEdit), room.Type, rights.CanEdit, GroupSubject);
        return row;
    }

    private static JsonObject Subject(int access, string name, Func<JsonObject> write) => new()
    {
        ["access"] = access,
        ["sharedTo"] = write(),
        [name] = write(),
    };

    private static void Add(JsonObject row, Flags flags, RoomType type, bool editable, int subjectType)
    {
        row["isLocked"] = flags.IsLocked;
        row["isOwner"] = flags.IsOwner;
        row["canEditAccess"] = flags.CanEditAccess;
        row["canEditInternal"] = editable && type is not RoomType.VirtualData and not RoomType.Public;
        row["canEditDenyDownload"] = true;
        row["canEditExpirationDate"] = editable && type is not RoomType.FormFilling and not RoomType.Public;
        row["canRevoke"] = false;
        row["subjectType"] = subjectType;
    }

    private readonly record struct Flags(bool IsLocked, bool IsOwner, bool CanEditAccess);
}
