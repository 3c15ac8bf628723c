using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Shares rooms by the endpoints that know of folders only. A room that does not exist is passed over.</summary>
internal static class SetEntriesShare
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = Read(call);
        var ids = EntryIds.Read(body.FolderIds).ToList();
        if (ids.Exists(id => id.TryGetNumber(out var number) && call.Portal.Entries.FindFolder(number) is { Room: not null }))
        {
            // A folder in a room has no members of its own.
            throw ServerError.Refused("The role is not available for this user type");
        }

        var rooms = ids.Select(call.Portal.Rooms.Find).OfType<PortalRoom>().ToList();

        // A room whose number came as a text is shared, too, but the answer shows nothing of it.
        var texts = EntryIds.Read(body.FolderIds?.Where(static id => id.ValueKind is JsonValueKind.String)).ToHashSet();
        return Apply(call, rooms, body, [.. rooms.Where(room => room.Id.IsThirdParty || !texts.Contains(room.Id))]);
    }

    public static ApiAnswer HandleFolder(ApiCall call)
    {
        var body = Read(call);
        PortalRoom[] rooms = call.Portal.Rooms.Find(call.RouteRoomId()) is { } room ? [room] : [];
        return Apply(call, rooms, body, rooms);
    }

    private static EntriesShareBody Read(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.EntriesShareBody, key: "");
        body.Validate();
        return body;
    }

    private static ApiAnswer Apply(ApiCall call, IReadOnlyList<PortalRoom> rooms, EntriesShareBody body, PortalRoom[] shown)
    {
        var invitations = body.ToInvitations();
        foreach (var room in invitations.Count == 0 ? [] : rooms)
        {
            CheckRights(call, room, invitations);
            var run = new InvitationRun(call, room, body.Notify, culture: null);
            run.ApplyAll(invitations.Select(static (invitation, index) => (index, invitation)));
        }

        // The server collects the rows of all rooms once for every room.
        var ids = invitations.Where(static invitation => !invitation.IsByEmail).Select(static invitation => invitation.Id).ToHashSet();
        var rows = Enumerable.Repeat(shown, shown.Length)
            .SelectMany(static rooms => rooms)
            .SelectMany(room => new MemberList(call, room).Named(ids))
            .Select(static member => (JsonNode)member.ToJson());
        return Envelope.Ok(call, new JsonArray([.. rows]));
    }

    private static void CheckRights(ApiCall call, PortalRoom room, List<InvitationBody> invitations)
    {
        var leaves = invitations.TrueForAll(invitation => invitation.Removes && invitation.Id == call.Caller.Id);
        if (!leaves && !RoomRights.Of(call.Portal, room, call.Caller).CanEdit)
        {
            throw ServerError.AccessDenied();
        }
    }
}
