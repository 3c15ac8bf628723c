using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Groups;

/// <summary>What to change in a group of rooms. What is left <see langword="null"/> stays as it is.</summary>
public sealed class RoomGroupUpdateOptions
{
    /// <summary>The new name, 1 to 128 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Rooms to put into the group. Those that are in already are skipped.</summary>
    public IReadOnlyCollection<RoomId>? RoomsToAdd { get; set; }

    /// <summary>Rooms to take out of the group. Those that are not in it are skipped; the group may become empty.</summary>
    public IReadOnlyCollection<RoomId>? RoomsToRemove { get; set; }
}
