namespace DocSpace.Sdk.Sharing;

/// <summary>What became of the removal of one member.</summary>
public sealed record RemovalOutcome
{
    /// <summary>The position of the id in the list that was given, from zero.</summary>
    public required int Index { get; init; }

    /// <summary>The id of the user or group.</summary>
    public required Guid MemberId { get; init; }

    /// <summary>What became of it.</summary>
    public required RemovalStatus Status { get; init; }

    /// <summary>Why, when there is more to say than the status does; otherwise <see langword="null"/>. Never holds an e-mail address.</summary>
    public string? Reason { get; init; }

    /// <summary>The row in the list of members before the call; <see langword="null"/> when there was none.</summary>
    public RoomMember? Member { get; init; }

    /// <summary>Whether the user or group has no access to the room now, as far as the SDK can tell.</summary>
    public bool IsGone => Status is RemovalStatus.Removed or RemovalStatus.NotAMember;

    /// <summary>The position, id and status.</summary>
    public override string ToString() => $"#{Index} {MemberId}: {Status}";
}
