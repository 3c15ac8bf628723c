using System.Globalization;
using System.Text.Json;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Content;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>The entries that an operation is to work on, looked up.</summary>
internal sealed class Batch
{
    private Batch(ApiCall call, BatchBody body)
    {
        Body = body;
        foreach (var id in (body.FolderIds ?? []).Select(ToId))
        {
            IsEmpty = false;
            if (call.Portal.Rooms.Find(id) is { } room)
            {
                Rooms.Add(room);
            }
            else if (id.TryGetNumber(out var number) && call.Portal.Entries.FindFolder(number) is { } folder)
            {
                Entries.Add(folder);
            }
            else
            {
                HasUnknown = true;
            }
        }

        foreach (var id in (body.FileIds ?? []).Select(ToId))
        {
            IsEmpty = false;
            if (id.TryGetNumber(out var number) && call.Portal.Entries.FindFile(number) is { } file)
            {
                Entries.Add(file);
            }
            else
            {
                HasUnknown = true;
            }
        }
    }

    public BatchBody Body { get; }

    public List<PortalRoom> Rooms { get; } = [];

    /// <summary>Plain folders and files.</summary>
    public List<PortalEntry> Entries { get; } = [];

    public bool HasUnknown { get; private set; }

    public bool IsEmpty { get; private set; } = true;

    public static Batch Read(ApiCall call) => new(call, BodyReader.Read(call, EmulatorJsonContext.Default.BatchBody, key: ""));

    /// <summary>An id of the wire: a number, also in a text, or the text of a third-party folder; else one that nothing has.</summary>
    public static RoomId ToId(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.Number when id.TryGetInt32(out var number) && number > 0 => number,
        JsonValueKind.String when int.TryParse(id.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        JsonValueKind.String when RoomId.TryParse(id.GetString(), out var text) => text,
        _ => default,
    };

    /// <summary>
    /// Starts the operation unless there is nothing to do, and shows the operations of the caller of that kind: all of them,
    /// unless only the new one is asked for. Finished ones are gone with it.
    /// </summary>
    public ApiAnswer Start(ApiCall call, OperationKind kind, Action<OperationOutcome> work)
    {
        var operations = call.Portal.Operations;
        var started = IsEmpty ? null : operations.Start(call.Caller, kind, Body.DeleteAfter, work);
        var shown = operations.Take(call.Caller, kind, Body.ReturnSingleOperation ? started?.Id.ToString() ?? "" : null);
        return Envelope.Ok(call, OperationJson.Write(call.Portal, shown));
    }
}
