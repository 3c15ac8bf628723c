using System.Text.Json.Nodes;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Operations;
using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints that start work in the background, and those that look at it.</summary>
internal static class OperationInvocations
{
    private const string List = "/files/fileops";

    private static readonly FileBatch _batch = new() { FolderIds = [8] };

    public static IReadOnlyList<Invocation> All { get; } =
    [
        Start("archiveRoom", "PUT files/rooms/{id}/archive", static call => call.Client.Rooms.ArchiveAsync(call.Room, call.Token)),
        Start("unarchiveRoom", "PUT files/rooms/{id}/unarchive", static call => call.Client.Rooms.UnarchiveAsync(call.Room, call.Token)),
        Start("deleteRoom", "DELETE files/rooms/{id}", static call => call.Client.Rooms.DeleteAsync(call.Room, call.Token)),
        Start("duplicateItems", "PUT files/fileops/duplicate", static call => call.Client.Operations.DuplicateAsync(_batch, call.Token)),
        Start("moveItems", "PUT files/fileops/move", static call => call.Client.Operations.MoveAsync(_batch, new EntryId(4), cancellationToken: call.Token)),
        Start("copyItems", "PUT files/fileops/copy", static call => call.Client.Operations.CopyAsync(_batch, new EntryId(4), cancellationToken: call.Token)),
        Start("deleteItems", "PUT files/fileops/delete", static call => call.Client.Operations.DeleteAsync(_batch, permanently: true, call.Token)),
        Start("markAsRead", "PUT files/fileops/markasread", static call => call.Client.Operations.MarkAsReadAsync(_batch, call.Token)),
        new("getOperations", "GET files/fileops", Of(static call => call.Client.Operations.ListAsync(call.Token))),
        new("getOperationsByType", "GET files/fileops/{operationType}", Of(static call => call.Client.Operations.ListAsync(Kind(call.Last), call.Token))),
        new("terminateOperations", "PUT files/fileops/terminate/{id?}", Nothing(static call => Guid.TryParse(call.Last, out _)
            ? call.Client.Operations.TerminateAsync(call.Last, call.Token)
            : call.Client.Operations.TerminateAllAsync(call.Token)))
        {
            ResultIsOther = "The rows are kept for those who wait for them; all recorded lists are empty.",
        },
    ];

    // What the start answers is kept inside: the same rows are read again as the list of operations, where all their values show.
    private static Invocation Start<T>(string endpoint, string template, Func<RecordedCall, Task<T>> start)
        where T : RoomOperation => new(endpoint, template, async call =>
    {
        var operation = await start(call);
        var rows = await call.Client.Operations.ListAsync(call.Token);
        Assert.Equal(rows.Count > 0 ? rows[0].Id : null, operation.Id);
        return rows;
    })
        {
            Content = static answer => Rows(answer["response"]),
            Beside = static beside => beside.Reads(List) ? BesideRequest.Of(Rows(beside.Response)) : null,
            RefusesGood = static exchange => exchange.Response!["response"] is JsonArray { Count: 0 },
        };

    private static JsonArray Rows(JsonNode? answer) => answer is JsonArray rows ? rows : [answer?.DeepClone()];

    private static RoomOperationKind Kind(string text) =>
        Enum.TryParse<RoomOperationKind>(text, ignoreCase: true, out var kind) && kind is not (RoomOperationKind.Import or RoomOperationKind.Convert) ? kind : RoomOperationKind.Delete;
}
