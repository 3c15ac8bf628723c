using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class DeleteRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        _ = BodyReader.Read(call, EmulatorJsonContext.Default.DeleteRoomBody, key: "DeleteRoom");
        var room = call.FindRoom() ?? throw ServerError.FileNotFound();
        if (RoomRights.Of(call.Portal, room, call.Caller).Standing is not Standing.Owner)
        {
            throw ServerError.AccessDenied();
        }

        // The answer shows the operation as it starts, although here it is over before the answer is out.
        call.Portal.Rooms.Remove(room);
        return Envelope.Ok(call, OperationJson.Started(OperationJson.Delete));
    }
}
