using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Invites those members again who have not signed in yet. Of others, and of unknown ids, nothing is said.</summary>
internal static class ResendInvitations
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.ResendBody, key: "UserInvitation");

        // A room that does not exist is refused like one that the caller may not edit.
        if (call.FindRoom() is not { } room || !RoomRights.Of(call.Portal, room, call.Caller).CanEdit)
        {
            throw ServerError.ActionRefused();
        }

        foreach (var share in room.Shares)
        {
            if (call.Portal.Directory.Find(share.SubjectId) is { IsPending: true } member
                && (body.ResendAll || body.UsersIds?.Contains(member.Id) == true))
            {
                call.Portal.Mailbox.Send(member, EmulatedEmailKind.Invitation, room);
            }
        }

        return Envelope.Empty(call);
    }
}
