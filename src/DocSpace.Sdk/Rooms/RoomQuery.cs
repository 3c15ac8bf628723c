namespace DocSpace.Sdk.Rooms;

/// <summary>Which rooms to list. Without any setting: the active rooms that the caller sees, in the caller's own order.</summary>
public sealed class RoomQuery
{
    /// <summary>Only rooms of these types.</summary>
    /// <value>Default: all types.</value>
    public IReadOnlyCollection<RoomType>? Types { get; set; }

    /// <summary>Where to look.</summary>
    /// <value>Default: <see cref="RoomArea.Active"/>.</value>
    public RoomArea Area { get; set; }

    /// <summary>Only rooms whose title contains this text.</summary>
    /// <value>Default: all titles.</value>
    public string? Text { get; set; }

    /// <summary>Only rooms that have any of these tags.</summary>
    /// <value>Default: all rooms. Excludes <see cref="WithoutTags"/>.</value>
    public IReadOnlyCollection<string>? Tags { get; set; }

    /// <summary>Only rooms without tags.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool WithoutTags { get; set; }

    /// <summary>Only rooms that this user owns or is a member of: <see cref="UserIs"/> says which of both.</summary>
    /// <value>Default: all rooms.</value>
    public Guid? UserId { get; set; }

    /// <summary>Whether <see cref="UserId"/> is turned round: only rooms with which this user has nothing to do.</summary>
    /// <value>Default: <see langword="false"/>. Needs <see cref="UserId"/>.</value>
    public bool ExcludeUser { get; set; }

    /// <summary>
    /// What <see cref="UserId"/> is in the rooms. The server calls this setting obsolete since 3.7, where <see cref="OwnerId"/>
    /// does the same for owners; it serves older servers, and members.
    /// </summary>
    /// <value>Default: <see langword="null"/>, either. Needs <see cref="UserId"/> and excludes <see cref="OwnerId"/>.</value>
    public RoomUserRole? UserIs { get; set; }

    /// <summary>Only rooms that this user owns. Since server 3.7; older servers ignore it.</summary>
    /// <value>Default: all rooms.</value>
    public Guid? OwnerId { get; set; }

    /// <summary>Only rooms in this group of the caller. There are none in groups of others. Since server 3.7.</summary>
    /// <value>Default: all rooms.</value>
    public int? GroupId { get; set; }

    /// <summary>Only rooms in this kind of storage.</summary>
    /// <value>Default: all rooms.</value>
    public RoomProvider? Provider { get; set; }

    /// <summary>Only rooms that are kept in DocSpace, or only those that are not.</summary>
    /// <value>Default: all rooms.</value>
    public RoomStorageFilter? Storage { get; set; }

    /// <summary>Only rooms with this limit of used space. The server ignores it while the portal has no room quota.</summary>
    /// <value>Default: all rooms.</value>
    public RoomQuotaFilter? Quota { get; set; }

    /// <summary>
    /// What the rooms are sorted by. Pinned rooms come first. The server saves it as the caller's own order, which the web
    /// pages of the portal use too.
    /// </summary>
    /// <value>Default: <see langword="null"/>, the order that the caller used last.</value>
    public RoomSortBy? SortBy { get; set; }

    /// <summary>Whether the order is reversed. Ignored without <see cref="SortBy"/>.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool Descending { get; set; }

    /// <summary>The position of the first room to return, from zero.</summary>
    /// <value>Default: 0.</value>
    public int StartIndex { get; set; }

    /// <summary>How many rooms one request returns, 1 to 100.</summary>
    /// <value>Default: 100.</value>
    public int PageSize { get; set; } = 100;

    /// <summary>The query as it is now, for an enumeration that goes on while the caller may use this one for the next.</summary>
    internal RoomQuery Copy() => (RoomQuery)MemberwiseClone();
}
