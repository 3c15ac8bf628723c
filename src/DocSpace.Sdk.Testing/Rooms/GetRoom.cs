using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class GetRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        // The server reads any folder by this path.
        if (call.FindFolder() is { } folder)
        {
            if (!EntryRights.CanRead(call.Portal, folder, call.Caller))
            {
                throw ServerError.ViewRefused();
            }

            var row = EntryJson.Write(call.Portal, folder, call.Caller);
            row["isFavorite"] = false;
            return Envelope.Ok(call, row);
        }

        var room = call.FindRoom() ?? throw ServerError.FolderNotFound();
        var rights = call.RightsIn(room);
        if (!rights.CanRead)
        {
            throw ServerError.ViewRefused();
        }

        return Envelope.Ok(call, RoomJson.Write(call, room, rights, RoomRowKind.Read));
    }
}
