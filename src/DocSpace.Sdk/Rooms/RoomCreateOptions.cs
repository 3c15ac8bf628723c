namespace DocSpace.Sdk.Rooms;

/// <summary>What a new room looks like. Everything but the title and the type is optional.</summary>
/// <remarks>
/// Not offered, because the server ignores it or needs more than this call: people (the server ignores them here: invite
/// them), a logo (a room would be left behind when it is refused) and encryption (needs keys of every member).
/// </remarks>
public sealed class RoomCreateOptions
{
    /// <summary>A limit of used space that stands for "none".</summary>
    public const long UnlimitedQuota = -1;

    /// <summary>A limit of used space that stands for the portal's own.</summary>
    public const long DefaultQuota = -2;

    /// <summary>
    /// The title: 1 to 170 characters (UTF-16 units, blanks at the ends included), without control characters and lone surrogates.
    /// </summary>
    /// <remarks>
    /// The server trims it and stores <c>_</c> in place of each of <c>* + : " &lt; &gt; ? | \ /</c> and of a tab, and <c>__</c> in place
    /// of an emoji: <see cref="Room.Title"/> of the created room shows what it stored. Titles need not be unique.
    /// </remarks>
    public required string Title { get; set; }

    /// <summary>The kind of the room. It cannot be changed later.</summary>
    public required RoomType Type { get; set; }

    /// <summary>The tags, 1 to 255 characters each. Tags that the portal does not know yet are created. They are added in a call of their own.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyCollection<string>? Tags { get; set; }

    /// <summary>The colour of the room as six hexadecimal digits without <c>#</c>.</summary>
    /// <value>
    /// Default: <see langword="null"/>, the SDK draws one near those of the server, by which it finds the room again when the answer is
    /// lost. It cannot with a colour of yours: see <see cref="RoomsClient.CreateAsync"/>.
    /// </value>
    public string? Color { get; set; }

    /// <summary>The id of a cover of the portal, at most 50 characters. The server refuses unknown ones.</summary>
    /// <value>Default: none.</value>
    public string? Cover { get; set; }

    /// <summary>
    /// The limit of the used space in bytes, <see cref="UnlimitedQuota"/> or <see cref="DefaultQuota"/>. The server ignores it
    /// while the portal has no room quota.
    /// </summary>
    /// <value>Default: <see langword="null"/>, the portal's own.</value>
    public long? Quota { get; set; }

    /// <summary>Whether the files of the room are numbered.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool Indexing { get; set; }

    /// <summary>Whether members who only read may not download, copy or print.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool DenyDownload { get; set; }

    /// <summary>How long files stay in the room.</summary>
    /// <value>Default: <see langword="null"/>, for ever.</value>
    public RoomLifetime? Lifetime { get; set; }

    /// <summary>The watermark on the documents of the room.</summary>
    /// <value>Default: none.</value>
    public RoomWatermark? Watermark { get; set; }

    /// <summary>AI rooms: the model behind the room. Since server 3.6.</summary>
    /// <value>Default: none.</value>
    public RoomChatSettings? ChatSettings { get; set; }

    /// <summary>Form filling rooms: whether filled-in forms are collected in a spreadsheet. Since server 3.7.</summary>
    /// <value>Default: <see langword="null"/>, which the server takes as yes.</value>
    public bool? SaveFormAsXlsx { get; set; }

    /// <summary>Form filling rooms: whether filled-in forms go to the portal's external database. Since server 3.7.</summary>
    /// <value>Default: <see langword="null"/>, which the server takes as no.</value>
    public bool? SendFormToExternalDatabase { get; set; }
}
