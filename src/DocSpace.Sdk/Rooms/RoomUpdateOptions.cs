namespace DocSpace.Sdk.Rooms;

/// <summary>What to change in a room. What is left <see langword="null"/> stays as it is. The type of a room cannot be changed.</summary>
public sealed class RoomUpdateOptions
{
    /// <summary>The new title, under the rules of <see cref="RoomCreateOptions.Title"/>.</summary>
    public string? Title { get; set; }

    /// <summary>The tags that replace all present ones; an empty collection removes them all.</summary>
    public IReadOnlyCollection<string>? Tags { get; set; }

    /// <summary>The colour of the room as six hexadecimal digits without <c>#</c>.</summary>
    public string? Color { get; set; }

    /// <summary>The id of a cover of the portal, at most 50 characters; an empty text removes the cover.</summary>
    public string? Cover { get; set; }

    /// <summary>
    /// The limit of the used space in bytes, <see cref="RoomCreateOptions.UnlimitedQuota"/> or <see cref="RoomCreateOptions.DefaultQuota"/>.
    /// The server ignores it while the portal has no room quota.
    /// </summary>
    public long? Quota { get; set; }

    /// <summary>Whether the files of the room are numbered.</summary>
    public bool? Indexing { get; set; }

    /// <summary>Whether members who only read may not download, copy or print.</summary>
    public bool? DenyDownload { get; set; }

    /// <summary>How long files stay in the room. Replaces the present setting whole.</summary>
    public RoomLifetime? Lifetime { get; set; }

    /// <summary>Whether to remove the present lifetime. Excludes <see cref="Lifetime"/>.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool RemoveLifetime { get; set; }

    /// <summary>The watermark on the documents of the room. Replaces the present setting whole.</summary>
    public RoomWatermark? Watermark { get; set; }

    /// <summary>Whether to remove the present watermark. Excludes <see cref="Watermark"/>.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool RemoveWatermark { get; set; }

    /// <summary>AI rooms: the model behind the room. Since server 3.6.</summary>
    public RoomChatSettings? ChatSettings { get; set; }

    /// <summary>Form filling rooms: whether filled-in forms are collected in a spreadsheet. Since server 3.7.</summary>
    public bool? SaveFormAsXlsx { get; set; }

    /// <summary>Form filling rooms: whether filled-in forms go to the portal's external database. Since server 3.7.</summary>
    public bool? SendFormToExternalDatabase { get; set; }
}
