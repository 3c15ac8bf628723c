using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing;

/// <summary>A room of the emulated portal, as it was when the value was read.</summary>
public sealed record EmulatedRoom
{
    internal EmulatedRoom(RoomId id, string title, RoomType type, EmulatedUser owner)
    {
        Id = id;
        Title = title;
        Type = type;
        Owner = owner;
    }

    /// <summary>The id of the room.</summary>
    public RoomId Id { get; }

    /// <summary>The title as stored, after the replacements of the server.</summary>
    public string Title { get; }

    /// <summary>The kind of the room.</summary>
    public RoomType Type { get; }

    /// <summary>Who created the room.</summary>
    public EmulatedUser Owner { get; }

    /// <summary>The third-party storage that keeps the room, or <see langword="null"/> when DocSpace itself does.</summary>
    public RoomProvider? Provider { get; internal init; }

    /// <summary>The colour as stored, without <c>#</c>.</summary>
    public string Color { get; internal init; } = "";

    /// <summary>When the room was created, to the second.</summary>
    public DateTimeOffset Created { get; internal init; }

    /// <summary>The tags, in the order in which they were set.</summary>
    public IReadOnlyList<string> Tags { get; internal init; } = [];

    /// <summary>The granted rights, in the order in which they were granted. The owner needs none and is not in the list.</summary>
    public IReadOnlyList<EmulatedMember> Members { get; internal init; } = [];

    /// <summary>The invitation link and the external links, in the order in which they were made.</summary>
    public IReadOnlyList<EmulatedLink> Links { get; internal init; } = [];

    /// <summary>The id and the kind of the room, not its title.</summary>
    public override string ToString() => $"room {Id} ({Type})";
}
