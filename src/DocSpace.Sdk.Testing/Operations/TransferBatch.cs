using System.Text.Json;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>Moves or copies entries. Rooms are only moved between the archive and the list of rooms.</summary>
internal static class TransferBatch
{
    // The server counts a copied folder twice: once for itself and once for its content.
    private const int StepsPerFolder = 2;

    public static ApiAnswer Move(ApiCall call) => Transfer(call, OperationKind.Move);

    public static ApiAnswer Copy(ApiCall call) => Transfer(call, OperationKind.Copy);

    private static ApiAnswer Transfer(ApiCall call, OperationKind kind)
    {
        var batch = Batch.Read(call);
        if (batch.IsEmpty)
        {
            return batch.Start(call, kind, static _ => { });
        }

        if (batch.HasUnknown)
        {
            throw ServerError.NullReference();
        }

        var id = batch.Body.DestFolderId is { ValueKind: not JsonValueKind.Null } destination
            ? Batch.ToId(destination)
            : throw ServerError.NotFound("Selector '' not found");
        if (batch.Rooms.Count > 0)
        {
            return MoveRooms(call, batch, kind, RootOf(call, id));
        }

        var target = RoomStore.IsRoot(id) ? throw ServerError.AccessDenied() : Target(call, id);
        if (!target.CanCreate || batch.Entries.Exists(entry => !CanTake(call, entry, kind)))
        {
            throw ServerError.AccessDenied();
        }

        return batch.Start(call, kind, outcome => Apply(call, batch, kind, target, outcome));
    }

    private static ApiAnswer MoveRooms(ApiCall call, Batch batch, OperationKind kind, int? rootId)
    {
        var portal = call.Portal;
        if (kind is not OperationKind.Move
            || rootId is not (RoomStore.ArchiveRootId or RoomStore.RoomsRootId)
            || batch.Rooms.Exists(room => !RoomMove.IsAllowed(portal, room, call.Caller)))
        {
            throw ServerError.AccessDenied();
        }

        return batch.Start(call, kind, outcome => RoomMove.Apply(portal, batch.Rooms, rootId.Value, call.Caller, outcome));
    }

    /// <summary>The root that the id names; null when it names another folder.</summary>
    private static int? RootOf(ApiCall call, RoomId id)
    {
        if (RoomStore.IsRoot(id) && id.TryGetNumber(out var root))
        {
            return root;
        }

        _ = Target(call, id);
        return null;
    }

    private static TransferTarget Target(ApiCall call, RoomId id)
    {
        var portal = call.Portal;
        if (portal.Rooms.Find(id) is { } room)
        {
            return new TransferTarget(room, null, RoomRights.Of(portal, room, call.Caller).CanCreate);
        }

        return id.TryGetNumber(out var number) && portal.Entries.FindFolder(number) is { } folder
            ? new TransferTarget(folder.Room, folder, EntryRights.CanCreateIn(portal, folder, call.Caller))
            : throw ServerError.FolderNotFound();
    }

    private static bool CanTake(ApiCall call, PortalEntry entry, OperationKind kind) => kind is OperationKind.Copy
        ? EntryRights.CanRead(call.Portal, entry, call.Caller)
        : EntryRights.CanDelete(call.Portal, entry, call.Caller);

    private static void Apply(ApiCall call, Batch batch, OperationKind kind, TransferTarget target, OperationOutcome outcome)
    {
        var store = call.Portal.Entries;
        outcome.Folders.Add(target.Write);
        foreach (var entry in batch.Entries)
        {
            var same = store.ChildrenOf(target.Room, target.Folder).FirstOrDefault(child => child.IsFolder == entry.IsFolder && child.Title == entry.Title);
            if (same == entry || (same is not null && batch.Body.ConflictResolveType is ConflictResolveType.Skip) || target.Folder?.IsIn(entry) == true)
            {
                continue;
            }

            if (same is not null && batch.Body.ConflictResolveType is ConflictResolveType.Overwrite)
            {
                store.Remove(same);
                same = null;
            }

            var title = same is null ? entry.Title : entry.Title + " (1)";
            var result = entry;
            if (kind is OperationKind.Copy)
            {
                (result, var folders, var files) = store.Copy(entry, title, call.Caller, target.Room, target.Folder);
                outcome.Processed += (folders * StepsPerFolder) + files;
            }
            else
            {
                store.Move(entry, target.Room, target.Folder);
                entry.Title = title;
                outcome.Processed++;
            }

            (result.IsFolder ? outcome.Folders : outcome.Files).Add((state, reader) => EntryJson.Write(state, result, reader));
        }
    }
}
