using DocSpace.Sdk.Operations;

namespace DocSpace.Sdk.Rooms;

/// <summary>A room is to have a duplicate, which only the finished operation names.</summary>
internal sealed class NewRoomGoal(IRoomsApi api, RoomId source) : OperationGoal
{
    public override async Task<object?> ReadAsync(RoomOperationRow? end)
    {
        // The folder that holds all rooms is among the folders too, and has no type of a room.
        var made = end is { Failure: null }
            ? end.Folders?.Select(static folder => folder.Folder?.Room).FirstOrDefault(room => room is not null && room.Id != source)
            : null;
        return made is null ? null : (await api.GetAsync(made.Id, CancellationToken.None).ConfigureAwait(false)).Content;
    }
}
