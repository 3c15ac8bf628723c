namespace DocSpace.Sdk.Sharing;

/// <summary>Which members of a room to list. Without any setting: all users and groups.</summary>
public sealed class RoomMemberQuery
{
    /// <summary>Only users, or only groups.</summary>
    /// <value>Default: both.</value>
    public RoomMemberKind? Kind { get; set; }

    /// <summary>Only members whose name or e-mail address contains this text.</summary>
    /// <value>Default: all members.</value>
    public string? Text { get; set; }

    /// <summary>The position of the first member to return, from zero.</summary>
    /// <value>Default: 0.</value>
    public int StartIndex { get; set; }

    /// <summary>How many members one request returns, 1 to 100.</summary>
    /// <value>Default: 100.</value>
    public int PageSize { get; set; } = 100;

    /// <summary>The query as it is now, for an enumeration that goes on while the caller may use this one for the next.</summary>
    internal RoomMemberQuery Copy() => (RoomMemberQuery)MemberwiseClone();
}
