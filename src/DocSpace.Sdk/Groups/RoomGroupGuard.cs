using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Groups;

/// <summary>Refuses, before anything is sent, what the server would refuse late or take for something else. The messages never name a value.</summary>
internal static class RoomGroupGuard
{
    private const int MaxNameLength = 128;

    public static void Check(RoomGroupOptions options)
    {
        CheckName(options.Name, nameof(options));
        CheckIcon(options.Icon, nameof(options));
        Guard.Require(options.Rooms is { Count: > 0 }, "A new group needs a room.", nameof(options));
        RoomIds.RequireNoneEmpty(options.Rooms, nameof(options));
    }

    public static void Check(RoomGroupUpdateOptions options)
    {
        Guard.Require(
            options.Name is not null || options.RoomsToAdd is { Count: > 0 } || options.RoomsToRemove is { Count: > 0 },
            "Nothing is set, so there is nothing to change.",
            nameof(options));
        if (options.Name is not null)
        {
            CheckName(options.Name, nameof(options));
        }

        RoomIds.RequireNoneEmpty(options.RoomsToAdd ?? [], nameof(options));
        RoomIds.RequireNoneEmpty(options.RoomsToRemove ?? [], nameof(options));
        Guard.Require(
            !(options.RoomsToAdd ?? []).Intersect(options.RoomsToRemove ?? []).Any(),
            $"A room is in {nameof(options.RoomsToAdd)} and in {nameof(options.RoomsToRemove)}.",
            nameof(options));
    }

    public static void CheckIcon(string? icon, string parameter) => Guard.Require(
        icon is { Length: > 0 and <= RoomOptionsGuard.MaxCoverLength },
        $"The icon of a group is the id of one of the portal's covers, 1 to {RoomOptionsGuard.MaxCoverLength} characters.",
        parameter);

    // An empty name would clear the present one.
    private static void CheckName(string? name, string parameter)
    {
        Guard.Require(!string.IsNullOrWhiteSpace(name), "The name of a group is empty.", parameter);
        Guard.Require(
            name!.Length <= MaxNameLength,
            $"The name of a group has {name.Length} characters; at most {MaxNameLength} are allowed.",
            parameter);
        Guard.Require(!UnicodeRule.HasLoneSurrogate(name), "The name of a group is not valid Unicode: it holds half of a surrogate pair.", parameter);
    }
}
