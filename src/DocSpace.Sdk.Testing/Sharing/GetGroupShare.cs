using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Accounts;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>What the people of a group may do in a room, by the group or by an own right.</summary>
internal static class GetGroupShare
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var count = call.Query.Count();
        var start = call.Query.Int("startIndex", 0);
        var text = call.Query.Text("filterValue");
        GetFolderShare.RefuseGuests(call);
        var room = call.FindRoom();
        var group = call.Portal.Directory.FindGroup(Guid.Parse(call.Route("groupId")));
        if (room is null || group is null || RoomRights.Of(call.Portal, room, call.Caller) is not { CanRead: true } rights)
        {
            return GetFolderShare.Page(call, 0, start, count, []);
        }

        // The latest member of the group comes first.
        var people = group.Members.Reverse().Where(person => text is null || Matches(person, text)).ToList();

        // The people are counted also when the group is not in the room.
        var share = room.Shares.Find(group.Id);
        var rows = share is null ? [] : people.Select(person => (JsonNode)Row(call, room, rights, person, share.Access));
        return GetFolderShare.Page(call, people.Count, start, count, rows);
    }

    private static bool Matches(PortalUser person, string text) =>
        person.DisplayName.Contains(text, StringComparison.OrdinalIgnoreCase) || person.Email.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Row(ApiCall call, PortalRoom room, RoomRights rights, PortalUser person, int groupAccess)
    {
        var own = room.Shares.Find(person.Id);
        var row = new JsonObject
        {
            ["user"] = PersonJson.Full(call.Portal, person, call.Caller),
            ["groupAccess"] = groupAccess,
        };
        if (own is not null)
        {
            row["userAccess"] = own.Access;
        }

        var isOwner = person == room.Owner;
        row["overridden"] = own is not null;
        row["canEditAccess"] = rights.CanEdit && !isOwner;
        row["owner"] = isOwner;
        return row;
    }
}
