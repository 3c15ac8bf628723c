using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Operations;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Deletes a room; the server takes any other folder, too.</summary>
internal static class DeleteRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.DeleteRoomBody, key: "DeleteRoom");
        var portal = call.Portal;
        var (room, folder) = (call.FindRoom(), call.FindFolder());
        if (room is null && folder is null)
        {
            throw ServerError.FileNotFound();
        }

        if (!(room is not null ? RoomDeletion.IsAllowed(portal, room, call.Caller) : EntryRights.CanDelete(portal, folder!, call.Caller)))
        {
            throw ServerError.AccessDenied();
        }

        portal.Operations.Start(call.Caller, OperationKind.Delete, body.DeleteAfter, outcome =>
        {
            if (room is not null)
            {
                RoomDeletion.Apply(portal, room);
            }
            else
            {
                portal.Entries.Remove(folder!);
            }

            outcome.Processed = 1;
        });

        // The server looks for deletions of the caller and shows the first: not surely this one. Finished ones are gone with it.
        var first = portal.Operations.Take(call.Caller, OperationKind.Delete, id: null)[0];
        return Envelope.Ok(call, OperationJson.Write(portal, first));
    }
}
