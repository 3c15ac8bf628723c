using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>Deletes several entries, or none when one of them cannot be deleted.</summary>
internal static class DeleteBatch
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var portal = call.Portal;
        var batch = Batch.Read(call);
        if (batch.HasUnknown)
        {
            throw ServerError.FileNotFound();
        }

        if ((batch.Rooms.Count > 0 && !batch.Body.Immediately)
            || batch.Rooms.Exists(room => !RoomDeletion.IsAllowed(portal, room, call.Caller))
            || batch.Entries.Exists(entry => !EntryRights.CanDelete(portal, entry, call.Caller)))
        {
            throw ServerError.AccessDenied();
        }

        return batch.Start(call, OperationKind.Delete, outcome =>
        {
            foreach (var room in batch.Rooms)
            {
                RoomDeletion.Apply(portal, room);
            }

            foreach (var entry in batch.Entries)
            {
                portal.Entries.Remove(entry);
            }

            outcome.Processed = batch.Rooms.Count + batch.Entries.Count;
        });
    }
}
