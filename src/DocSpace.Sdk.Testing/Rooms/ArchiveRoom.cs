using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class ArchiveRoom
{
    public static ApiAnswer Archive(ApiCall call) => Move(call, RoomStore.ArchiveRootId, "ArchiveRoom");

    public static ApiAnswer Unarchive(ApiCall call) => Move(call, RoomStore.RoomsRootId, "ArchiveRoom");

    private static ApiAnswer Move(ApiCall call, int rootId, string key)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.DeleteRoomBody, key);
        var portal = call.Portal;
        if (call.FindRoom() is not { } room)
        {
            throw call.FindFolder() is { } folder && EntryRights.CanRead(portal, folder, call.Caller)
                ? ServerError.AccessDenied()
                : ServerError.FolderNotFound();
        }

        if (room.IsTemplate)
        {
            throw ServerError.FolderNotFound();
        }

        if (!RoomRights.Of(portal, room, call.Caller).CanRead)
        {
            throw ServerError.ViewRefused();
        }

        if (!RoomMove.IsAllowed(portal, room, call.Caller))
        {
            throw ServerError.AccessDenied();
        }

        var operation = portal.Operations.Start(
            call.Caller, OperationKind.Move, body.DeleteAfter, outcome => RoomMove.Apply(portal, [room], rootId, call.Caller, outcome));
        return Envelope.Ok(call, OperationJson.Write(portal, operation));
    }
}
