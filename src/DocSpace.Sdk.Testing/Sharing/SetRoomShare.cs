using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

internal static class SetRoomShare
{
    /// <summary>What the answer says instead of removing somebody whom a form waits for.</summary>
    private const int FormRoleBlocks = 1;

    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.InvitationsBody, key: "RoomInvitation");
        body.Validate();
        var id = call.RouteRoomId();
        if (body.Invitations is not { Count: > 0 } list)
        {
            return Envelope.Ok(call, new JsonObject { ["error"] = 0 });
        }

        List<InvitationBody> invitations = [.. list.Select(static invitation => invitation ?? throw ServerError.NullReference())];
        if (!call.Portal.AllowGuestInvitations && invitations.Exists(static invitation => invitation is { Email: not null, Access: not 0 }))
        {
            throw ServerError.AccessDenied();
        }

        if (RoomStore.IsRoot(id))
        {
            throw ServerError.AccessDenied();
        }

        var room = call.FindRoom() ?? throw ServerError.FolderNotFound();
        var rights = RoomRights.Of(call.Portal, room, call.Caller);
        if (rights.Standing is Standing.Stranger)
        {
            throw ServerError.ViewRefused();
        }

        if (!body.Force && invitations.Exists(invitation => invitation.Removes && room.FormRoles.Contains(invitation.Id)))
        {
            return Envelope.Ok(call, new JsonObject { ["error"] = FormRoleBlocks });
        }

        // Whom the caller does not see is left out without a word, and when nobody is left, nobody asks for rights.
        var places = invitations.Select(static (invitation, index) => (index, invitation)).ToList();
        places.RemoveAll(place => IsUnseen(call, place.invitation));
        invitations = [.. places.Select(static place => place.invitation)];
        if (invitations.Count == 0 || !MayApply(call, room, rights, invitations))
        {
            return Answer(call, room, [], null);
        }

        var run = new InvitationRun(call, room, body.Notify, body.Culture);
        run.ApplyAll(places);
        return Answer(call, room, invitations, run.Warning);
    }

    private static bool IsUnseen(ApiCall call, InvitationBody invitation) =>
        !invitation.IsByEmail && call.Portal.Directory.Find(invitation.Id) is { } user && !call.Caller.CanSee(user);

    /// <summary>A member who may not invite is not refused: nothing happens, and the answer says success.</summary>
    private static bool MayApply(ApiCall call, PortalRoom room, RoomRights rights, List<InvitationBody> invitations)
    {
        var leaves = invitations.TrueForAll(invitation => invitation.Removes && invitation.Id == call.Caller.Id);
        return rights.Standing switch
        {
            Standing.Administrator => leaves ? true : throw ServerError.AccessDenied(),
            _ when room.IsArchived && !leaves => throw ServerError.AccessDenied(),
            _ => rights.CanEdit || leaves,
        };
    }

    private static ApiAnswer Answer(ApiCall call, PortalRoom room, List<InvitationBody> invitations, string? warning)
    {
        // Only ids are looked up, also that of an invitation of which the address counted.
        var ids = invitations.Where(static invitation => invitation.Id != Guid.Empty || !invitation.IsByEmail)
            .Select(static invitation => invitation.Id)
            .ToHashSet();
        var members = new MemberList(call, room).Named(ids);
        var response = new JsonObject { ["members"] = new JsonArray([.. members.Select(static member => member.ToJson())]) };
        if (warning is not null)
        {
            response["warning"] = warning;
        }

        response["error"] = 0;
        return Envelope.Ok(call, response);
    }
}
