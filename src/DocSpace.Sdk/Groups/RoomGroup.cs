using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Groups;

/// <summary>A group of rooms. It belongs to the user who made it, and nobody else sees it.</summary>
public sealed record RoomGroup
{
    /// <summary>The id of the group.</summary>
    public required int Id { get; init; }

    /// <summary>The name; it need not be unique.</summary>
    public string? Name { get; init; }

    /// <summary>The icon; <see langword="null"/> when it was removed.</summary>
    public RoomGroupIcon? Icon { get; init; }

    /// <summary>Whose group it is.</summary>
    [JsonPropertyName("userId")]
    public Guid OwnerId { get; init; }

    /// <summary>The rooms, archived ones included; <see langword="null"/> when they were not asked for.</summary>
    public IReadOnlyList<Room>? Rooms { get; init => field = value is null ? null : Present.Elements(value); }

    /// <summary>The number of rooms in the group.</summary>
    [JsonPropertyName("totalRooms")]
    public int RoomsCount { get; init; }

    /// <summary>The id and the number of rooms; never the name.</summary>
    public override string ToString() => $"Group {Id}: {RoomsCount} rooms";
}
