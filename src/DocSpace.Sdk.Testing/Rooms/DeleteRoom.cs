using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class DeleteRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.DeleteRoomBody, key: "DeleteRoom");
        var room = call.FindRoom() ?? throw ServerError.FileNotFound();
        if (RoomRights.Of(call.Portal, room, call.Caller).Standing is not Standing.Owner)
        {
            throw ServerError.AccessDenied();
        }

        var portal = call.Portal;
        portal.Operations.Start(call.Caller, OperationKind.Delete, body.DeleteAfter, outcome =>
        {
            portal.Rooms.Remove(room);
            outcome.Processed = 1;
        });

        // The server looks for deletions of the caller and shows the first: not surely this one. Finished ones are gone with it.
        var first = portal.Operations.Take(call.Caller, OperationKind.Delete, id: null)[0];
        return Envelope.Ok(call, OperationJson.Write(portal, first));
    }
}
