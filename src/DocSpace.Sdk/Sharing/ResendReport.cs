using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>To whom invitations were sent again. The server itself says nothing about it.</summary>
public sealed record ResendReport
{
    /// <summary>The room.</summary>
    public required RoomId RoomId { get; init; }

    /// <summary>The members who had not accepted their invitation before the call, and for whom the server was asked to send it again.</summary>
    public required IReadOnlyList<RoomMember> Resent { get; init; }

    /// <summary>The given ids that were left out: they are no members of the room, or have accepted already.</summary>
    public required IReadOnlyList<Guid> Skipped { get; init; }

    /// <summary>The numbers; never an address.</summary>
    public override string ToString() => $"Room {RoomId}: {Resent.Count} sent again, {Skipped.Count} skipped";
}
