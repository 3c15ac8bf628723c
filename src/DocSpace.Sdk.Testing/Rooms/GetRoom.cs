using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class GetRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var room = call.FindRoom() ?? throw ServerError.FolderNotFound();
        var rights = call.RightsIn(room);
        if (!rights.CanRead)
        {
            throw ServerError.ViewRefused();
        }

        return Envelope.Ok(call, RoomJson.Write(call, room, rights, RoomRowKind.Read));
    }
}
