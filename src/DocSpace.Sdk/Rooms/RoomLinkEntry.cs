namespace DocSpace.Sdk.Rooms;

/// <summary>How a caller came into a room through an external link.</summary>
public sealed record RoomLinkEntry
{
    /// <summary>Whether the link is all that lets the caller in.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Whether the link asks for a password first.</summary>
    public bool NeedsPassword { get; init; }

    /// <summary>Whether the link has expired.</summary>
    public bool IsExpired { get; init; }

    /// <summary>The secret that opens the link. Who has it has the access of the link.</summary>
    public string? RequestToken { get; init; }

    /// <summary>What the link asks for; never its token.</summary>
    public override string ToString() => IsExpired ? "Expired link" : NeedsPassword ? "Link with a password" : "Link";
}
