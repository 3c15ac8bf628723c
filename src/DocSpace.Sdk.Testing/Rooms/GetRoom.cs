using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class GetRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var room = call.FindRoom() ?? throw ServerError.FolderNotFound();
        if (!RoomRights.Of(call.Portal, room, call.Caller).CanRead)
        {
            throw ServerError.ViewRefused();
        }

        return Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Read));
    }
}
