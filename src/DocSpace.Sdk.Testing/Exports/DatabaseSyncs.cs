using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Exports;

/// <summary>The transfer of filled out forms to a database outside the portal. It belongs to the room, not to who started it.</summary>
internal static class DatabaseSyncs
{
    public static ApiAnswer Start(ApiCall call)
    {
        var room = Find(call);
        if (!call.Portal.HasExternalDatabase)
        {
            throw ServerError.BadRequest();
        }

        return Envelope.Ok(call, Write(call.Portal.Exports.Start(IdOf(room), static _ => { })));
    }

    // Whether there is a database does not matter here.
    public static ApiAnswer Get(ApiCall call) => call.Portal.Exports.Find(IdOf(Find(call))) is { } task
        ? Envelope.Ok(call, Write(task))
        : Envelope.Empty(call);

    private static PortalRoom Find(ApiCall call)
    {
        // The server looks at the room before it knows that there is one.
        var room = call.FindRoom() ?? throw ServerError.NullReference();
        return room.Type is RoomType.FormFilling && call.RightsIn(room).CanEdit ? room : throw ServerError.ActionRefused();
    }

    private static string IdOf(PortalRoom room) => $"ExternalDbSyncTask_1_{room.Id}";

    // The emulated portal keeps no forms that were filled out, so there is nothing to tell of them.
    private static JsonObject Write(ExportTask task) => ExportJson.Write(task, task.Error, new JsonObject { ["forms"] = new JsonArray() });
}
