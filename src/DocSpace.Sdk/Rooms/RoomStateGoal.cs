using DocSpace.Sdk.Operations;

namespace DocSpace.Sdk.Rooms;

/// <summary>A room is to be in the archive, or out of it.</summary>
internal sealed class RoomStateGoal(IRoomsApi api, RoomId id, Func<RoomState, bool> isReached) : OperationGoal
{
    public override bool IsSeenElsewhere => true;

    public override async Task<object?> ReadAsync(RoomOperationRow? end)
    {
        var room = (await api.GetAsync(id, CancellationToken.None).ConfigureAwait(false)).Content;
        return isReached(room.State) ? room : null;
    }
}
