namespace DocSpace.Sdk.Rooms;

/// <summary>The body that creates a room in a third-party storage.</summary>
internal sealed record RoomInStorageBody
{
    public required string Title { get; init; }

    public required RoomType RoomType { get; init; }

    public required bool CreateAsNewFolder { get; init; }

    public bool? Indexing { get; init; }

    public bool? DenyDownload { get; init; }

    public string? Color { get; init; }

    public string? Cover { get; init; }

    public IReadOnlyCollection<string>? Tags { get; init; }

    public static RoomInStorageBody From(RoomInStorageOptions options) => new()
    {
        Title = options.Title,
        RoomType = options.Type,
        CreateAsNewFolder = options.CreateAsNewFolder,
        Indexing = options.Indexing ? true : null,
        DenyDownload = options.DenyDownload ? true : null,
        Color = options.Color,
        Cover = options.Cover,
        Tags = options.Tags,
    };

    /// <summary>Nothing: the title and the tags are nobody's business in a log.</summary>
    public override string ToString() => nameof(RoomInStorageBody);
}
