using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace CreateRoomAndInvite;

/// <summary>What the user asks for.</summary>
internal sealed class Input
{
    /// <summary>The portal, or null for the emulator.</summary>
    public Uri? PortalAddress { get; init; }

    public string? ApiKey { get; init; }

    public required string Title { get; init; }

    public required RoomType Type { get; init; }

    public required IReadOnlyList<string> Emails { get; init; }

    public required RoomAccess Access { get; init; }

    public string? Message { get; init; }
}
