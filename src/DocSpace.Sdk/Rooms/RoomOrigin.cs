using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Rooms;

/// <summary>Where a room, or what the server shows as one, was before it came to its place.</summary>
public sealed record RoomOrigin
{
    /// <summary>The folder that it was in.</summary>
    public EntryId? Id { get; init; }

    /// <summary>The title of that folder.</summary>
    public string? Title { get; init; }

    /// <summary>The room that the folder is in.</summary>
    public RoomId? RoomId { get; init; }

    /// <summary>The title of that room.</summary>
    public string? RoomTitle { get; init; }

    /// <summary>The ids; never the titles.</summary>
    public override string ToString() => $"Folder {Id} of room {RoomId}";
}
