using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Groups;

/// <summary>What a new group of rooms looks like.</summary>
public sealed class RoomGroupOptions
{
    /// <summary>The name, 1 to 128 characters (UTF-16 units). It need not be unique.</summary>
    public required string Name { get; set; }

    /// <summary>The icon: the id of one of the portal's covers, 1 to 50 characters, for instance <c>flag</c>. The server refuses unknown ones.</summary>
    public required string Icon { get; set; }

    /// <summary>The rooms, at least one. The caller must be able to read them.</summary>
    public required IReadOnlyCollection<RoomId> Rooms { get; set; }
}
