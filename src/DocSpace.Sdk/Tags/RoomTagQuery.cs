namespace DocSpace.Sdk.Tags;

/// <summary>Which tags to list. Without any setting: all that the caller sees, in the server's order.</summary>
public sealed class RoomTagQuery
{
    /// <summary>Only tags that contain this text.</summary>
    /// <value>Default: all tags.</value>
    public string? Text { get; set; }

    /// <summary>The position of the first tag to return, from zero.</summary>
    /// <value>Default: 0.</value>
    public int StartIndex { get; set; }

    /// <summary>How many tags one request returns, 1 to 100.</summary>
    /// <value>Default: 100.</value>
    public int PageSize { get; set; } = 100;

    /// <summary>The query as it is now, for an enumeration that goes on while the caller may use this one for the next.</summary>
    internal RoomTagQuery Copy() => (RoomTagQuery)MemberwiseClone();
}
