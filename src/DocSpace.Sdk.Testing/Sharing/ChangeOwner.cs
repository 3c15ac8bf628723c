using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Hands rooms over. The previous owner stays as a manager; rooms that do not exist are passed over, folders are refused.</summary>
internal static class ChangeOwner
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.OwnerBody, key: "");
        if (call.Portal.Directory.Find(body.UserId) is not { IsSuspended: false, CanCreateRooms: true } owner)
        {
            throw ServerError.Refused("You cannot select this user");
        }

        var rows = new JsonArray();
        var ids = EntryIds.Read(body.FolderIds).ToList();
        if (ids.Exists(id => id.TryGetNumber(out var number) && call.Portal.Entries.FindFolder(number) is not null))
        {
            throw ServerError.ActionRefused();
        }

        foreach (var room in ids.Select(call.Portal.Rooms.Find).OfType<PortalRoom>())
        {
            HandOver(call, room, owner);
            rows.Add((JsonNode)RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated));
        }

        return Envelope.Ok(call, rows);
    }

    private static void HandOver(ApiCall call, PortalRoom room, PortalUser owner)
    {
        var rights = RoomRights.Of(call.Portal, room, call.Caller);
        if (room.IsArchived || (rights.Standing is not Standing.Owner && !rights.IsAdministrator))
        {
            throw ServerError.ActionRefused();
        }

        if (room.Owner == owner)
        {
            return;
        }

        room.RemoveShare(owner.Id);
        room.RemoveShare(room.Owner.Id);
        room.Shares.Add(new RoomShare(room.Owner.Id, call.Caller) { Access = RoomRights.RoomManager });
        room.Owner = owner;
        room.Updated = call.Portal.Now();
        room.UpdatedBy = call.Caller;
    }
}
