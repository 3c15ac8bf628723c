using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>
/// Duplicates entries beside themselves. The start is never refused: a missing right is an error of the operation, and an
/// unknown id is passed over.
/// </summary>
internal static class DuplicateBatch
{
    private const int StepsPerFolder = 2;

    public static ApiAnswer Handle(ApiCall call)
    {
        var batch = Batch.Read(call);
        return batch.Start(call, OperationKind.Duplicate, outcome => Apply(call, batch, outcome));
    }

    private static void Apply(ApiCall call, Batch batch, OperationOutcome outcome)
    {
        var portal = call.Portal;
        foreach (var room in batch.Rooms.Where(room => portal.Rooms.Find(room.Id) == room))
        {
            if (room.IsArchived || !RoomRights.Of(portal, room, call.Caller).CanRead)
            {
                outcome.Error = "You don't have enough permission to copy the folder";
                return;
            }

            if (portal.RoomLimit.IsReached)
            {
                outcome.Error = portal.RoomLimit.Message;
                return;
            }

            if (outcome.Folders.Count == 0)
            {
                outcome.Folders.Add(static (state, reader) => RootFolder.WithId(RoomStore.RoomsRootId).WriteEntry(state, reader));
            }

            var (copy, folders, files) = RoomCopy.Make(portal, room, call.Caller);
            outcome.Processed += (folders * StepsPerFolder) + files;
            outcome.Folders.Add((state, reader) => RoomJson.Write(state, copy, reader, RoomRowKind.Updated));
        }

        foreach (var entry in batch.Entries)
        {
            if (!EntryRights.CanRead(portal, entry, call.Caller))
            {
                outcome.Error = $"You don't have enough permission to copy the {(entry.IsFolder ? "folder" : "file")}";
                return;
            }

            var (copy, folders, files) = portal.Entries.Copy(entry, entry.Title + " (1)", call.Caller, entry.Room, entry.Parent);
            outcome.Processed += (folders * StepsPerFolder) + files;
            (copy.IsFolder ? outcome.Folders : outcome.Files).Add((state, reader) => EntryJson.Write(state, copy, reader));
        }
    }
}
