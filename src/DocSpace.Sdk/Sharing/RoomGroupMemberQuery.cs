namespace DocSpace.Sdk.Sharing;

/// <summary>Which members of a group to list. Without any setting: all.</summary>
public sealed class RoomGroupMemberQuery
{
    /// <summary>Only users whose name or e-mail address contains this text.</summary>
    /// <value>Default: all users.</value>
    public string? Text { get; set; }

    /// <summary>The position of the first user to return, from zero.</summary>
    /// <value>Default: 0.</value>
    public int StartIndex { get; set; }

    /// <summary>How many users one request returns, 1 to 100.</summary>
    /// <value>Default: 100.</value>
    public int PageSize { get; set; } = 100;

    /// <summary>The query as it is now, for an enumeration that goes on while the caller may use this one for the next.</summary>
    internal RoomGroupMemberQuery Copy() => (RoomGroupMemberQuery)MemberwiseClone();
}
