using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Takes the caller out of rooms. It always succeeds, also where there was nothing to give up.</summary>
internal static class LeaveEntries
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.EntriesBody, key: "");
        foreach (var room in EntryIds.Read(body.FolderIds).Select(call.Portal.Rooms.Find).OfType<PortalRoom>())
        {
            room.RemoveShare(call.Caller.Id);
        }

        return Envelope.Ok(call, true);
    }
}
