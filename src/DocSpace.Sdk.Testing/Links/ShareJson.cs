using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Writes what a key opens. All ids are texts.</summary>
internal static class ShareJson
{
    private const int Folder = 1;

    public static JsonObject Write(ApiCall call, LinkCheck check)
    {
        var row = new JsonObject { ["status"] = (int)check.Status };
        var open = check.Status is ShareStatus.Ok;
        if (check.Room is { } room)
        {
            row["id"] = room.Id.ToString();
            row["title"] = room.Title;
            row["type"] = Folder;
        }

        row["tenantId"] = open ? 1 : 0;
        if (open)
        {
            AddEntity(row, call, check.Room!);
        }

        if (check.Room is not null)
        {
            row["isRoom"] = true;
        }

        row["shared"] = open && !call.IsAnonymous;
        row["linkId"] = open ? check.Link!.Id : Guid.Empty;
        row["isAuthenticated"] = !call.IsAnonymous;
        row["isRoomMember"] = open && !call.IsAnonymous && RoomRights.Of(call.Portal, check.Room!, call.Caller).IsInRoom;
        return row;
    }

    /// <summary>The folder that the caller asked for in the same breath.</summary>
    private static void AddEntity(JsonObject row, ApiCall call, PortalRoom room)
    {
        if (call.Query.Text("folderId") == room.Id.ToString())
        {
            row["entityId"] = room.Id.ToString();
            row["entityTitle"] = room.Title;
            row["entityType"] = Folder;
        }
    }
}
