using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Exports;

/// <summary>The index of a room as a spreadsheet among the documents of who asked for it. Everybody has one export at a time.</summary>
internal static class IndexExports
{
    private const string RoomGone = "Object reference not set to an instance of an object.";

    public static ApiAnswer Start(ApiCall call)
    {
        var room = call.FindRoom() ?? throw ServerError.FolderNotFound();
        var rights = call.RightsIn(room);
        if (!rights.CanRead)
        {
            throw ServerError.ViewRefused();
        }

        if (!RoomSecurity.AllowsIndexExport(room, rights))
        {
            throw ServerError.ActionRefused();
        }

        var (portal, caller) = (call.Portal, call.Caller);
        return Envelope.Ok(call, Write(portal.Exports.Start(IdOf(caller), task => Export(portal, caller, room, task))));
    }

    public static ApiAnswer Get(ApiCall call) => call.Portal.Exports.Find(IdOf(call.Caller)) is { } task
        ? Envelope.Ok(call, Write(task))
        : Envelope.Empty(call);

    /// <summary>Stops and forgets the export of the caller. To have none is no error.</summary>
    public static ApiAnswer Cancel(ApiCall call)
    {
        call.Portal.Exports.Remove(IdOf(call.Caller));
        return Envelope.Empty(call);
    }

    private static string IdOf(PortalUser user) => $"DocumentBuilderTask_1_{user.Id}";

    private static void Export(PortalState portal, PortalUser user, PortalRoom room, ExportTask task)
    {
        if (portal.Rooms.Find(room.Id) is null)
        {
            task.Error = RoomGone;
            return;
        }

        task.Result = portal.Entries.Add($"{room.Title}_index.xlsx", isFolder: false, user, room: null, portal.Entries.PersonalRoot(user));
    }

    private static JsonObject Write(ExportTask task) => ExportJson.Write(task, task.Error ?? "", new JsonObject
    {
        ["resultFileId"] = task.Result?.Id ?? 0,
        ["resultFileName"] = task.Result?.Title ?? "",
        ["resultFileUrl"] = task.Result is { } file ? $"/doceditor?fileId={file.Id}" : "",
    });
}
