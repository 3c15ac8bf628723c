using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Tags;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Rooms;

/// <summary>Creates rooms: sends each create once, finds out what became of it, and adds the tags when the room is there.</summary>
internal sealed class RoomCreator(IRoomsApi api, IRoomTagsApi tags, RoomFingerprints fingerprints, TimeProvider time, ILogger logger)
{
    private const string ReadOperation = "GET files/rooms/{id}";
    private const string TagOperation = "PUT files/rooms/{id}/tags";

    public Task<Room> CreateAsync(RoomCreateOptions options, CancellationToken cancellationToken) => Telemetry.TraceAsync(
        "CreateRoom",
        () => SendAsync(options, cancellationToken),
        static room => room.IsRecovered ? "recovered" : "created",
        static exception => exception switch
        {
            DocSpaceRoomIncompleteException => "created",
            DocSpaceRoomOutcomeUnknownException or OperationCanceledException => "unknown",
            _ => "not_created",
        });

    public async Task<RoomCreationOutcome> ResolveAsync(RoomCreationTicket ticket, CancellationToken cancellationToken) =>
        (await new RoomSearch(api, time, ticket).LookAsync(cancellationToken).ConfigureAwait(false)).ToOutcome();

    private async Task<Room> SendAsync(RoomCreateOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // The options are the caller's, who may change them meanwhile.
        var color = options.Color ?? fingerprints.Draw();
        var body = RoomBody.ToCreate(options, color);
        string[] names = [.. options.Tags ?? []];
        var search = new RoomSearch(api, time, options, color);
        try
        {
            return await SendAsync(body, names, search, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw new DocSpaceRoomCreationCanceledException(search.Ticket, canceled, cancellationToken);
        }
    }

    private async Task<Room> SendAsync(RoomBody body, string[] names, RoomSearch search, CancellationToken cancellationToken)
    {
        var room = await CreateOrFindAsync(body, search, cancellationToken).ConfigureAwait(false);
        if (room.IsRecovered && body.Watermark is not null)
        {
            room = await FinishAsync(ReadOperation, room, "the watermark, which was not looked at", () => api.GetAsync(room.Id, cancellationToken)).ConfigureAwait(false);
        }

        return names.Length == 0
            ? room
            : await FinishAsync(TagOperation, room, "its tags", () => tags.AddToRoomAsync(room.Id, new() { Names = names }, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<Room> CreateOrFindAsync(RoomBody body, RoomSearch search, CancellationToken cancellationToken)
    {
        try
        {
            return (await api.CreateAsync(body, cancellationToken).ConfigureAwait(false)).Content;
        }
        catch (DocSpaceException failure) when (RoomRecovery.IsNeededAfter(failure))
        {
            return await FindAsync(failure, search, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Room> FindAsync(DocSpaceException failure, RoomSearch search, CancellationToken cancellationToken)
    {
        try
        {
            var room = await new RoomRecovery(search, time).RunAsync(failure, cancellationToken).ConfigureAwait(false);
            Log.Reconciled(logger, failure.Operation, room.Id.ToString());
            Telemetry.Ambiguous(failure.Operation, Telemetry.Found);
            return room;
        }
        catch (DocSpaceRoomOutcomeUnknownException unknown)
        {
            Log.OutcomeUnknown(logger, unknown.Operation, unknown.Candidates.Count);
            Telemetry.Ambiguous(unknown.Operation, Telemetry.Unknown);
            throw;
        }
        catch (DocSpaceApiException)
        {
            Telemetry.Ambiguous(failure.Operation, Telemetry.NotDone);
            throw;
        }
    }

    private static async Task<Room> FinishAsync(string operation, Room room, string missing, Func<Task<Envelope<Room>>> sendAsync)
    {
        try
        {
            var now = (await sendAsync().ConfigureAwait(false)).Content;
            return now with { IsRecovered = room.IsRecovered, Watermark = now.Watermark ?? room.Watermark };
        }
        catch (DocSpaceException failure)
        {
            throw new DocSpaceRoomIncompleteException(
                operation,
                room.Id,
                $"Room {room.Id} was created, perhaps without {missing}. Do not create it again; see the inner exception for what failed.",
                failure);
        }
    }
}
