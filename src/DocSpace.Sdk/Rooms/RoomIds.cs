namespace DocSpace.Sdk.Rooms;

/// <summary>Lists of rooms that callers give.</summary>
internal static class RoomIds
{
    /// <summary>Each room once, when there is any and none is the default value.</summary>
    public static RoomId[] RequireSome(IEnumerable<RoomId> ids, string parameter)
    {
        ArgumentNullException.ThrowIfNull(ids, parameter);
        RoomId[] rooms = [.. ids.Distinct()];
        Guard.Require(rooms.Length > 0, "There is no room.", parameter);
        RequireNoneEmpty(rooms, parameter);
        return rooms;
    }

    public static void RequireNoneEmpty(IEnumerable<RoomId> ids, string parameter)
    {
        foreach (var id in ids)
        {
            id.ThrowIfEmpty(parameter);
        }
    }
}
