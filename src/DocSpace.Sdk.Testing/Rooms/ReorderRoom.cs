using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Numbers the content of a room anew. Files and folders have no numbers here: only the refusals show.</summary>
internal static class ReorderRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var room = call.FindRoom() ?? throw ServerError.Refused("The required folder was not found");
        return RoomRights.Of(call.Portal, room, call.Caller).CanEdit
            ? Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated))
            : throw ServerError.ActionRefused();
    }
}
