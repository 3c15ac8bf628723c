using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>Takes the marks of new entries away. Unknown ids are passed over.</summary>
internal static class MarkAsReadBatch
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var batch = Batch.Read(call);
        return batch.Start(call, OperationKind.MarkAsRead, outcome =>
        {
            foreach (var room in batch.Rooms)
            {
                MarkRoom(call.Portal, room, call.Caller);
                outcome.Folders.Add((state, reader) => RoomJson.Write(state, room, reader, RoomRowKind.Updated));
            }

            foreach (var entry in batch.Entries)
            {
                entry.NewFor.Remove(call.Caller);
                (entry.IsFolder ? outcome.Folders : outcome.Files).Add((state, reader) => EntryJson.Write(state, entry, reader));
            }

            outcome.Processed = batch.Rooms.Count + batch.Entries.Count;
        });
    }

    public static void MarkRoom(PortalState portal, PortalRoom room, PortalUser user)
    {
        foreach (var entry in portal.Entries.AllIn(room))
        {
            entry.NewFor.Remove(user);
        }
    }
}
