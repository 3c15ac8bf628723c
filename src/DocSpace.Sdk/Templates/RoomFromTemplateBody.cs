using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>The body that makes a room of a template. What is null is not sent.</summary>
internal sealed record RoomFromTemplateBody
{
    public required RoomId TemplateId { get; init; }

    public required string Title { get; init; }

    public bool CopyLogo { get; init; }

    public IReadOnlyCollection<string>? Tags { get; init; }

    public string? Color { get; init; }

    public string? Cover { get; init; }

    public long? Quota { get; init; }

    public bool? Indexing { get; init; }

    public bool? DenyDownload { get; init; }

    public RoomLifetimeBody? Lifetime { get; init; }

    public RoomWatermarkBody? Watermark { get; init; }

    public static RoomFromTemplateBody From(RoomId template, RoomFromTemplateOptions options) => new()
    {
        TemplateId = template,
        Title = options.Title,
        CopyLogo = options.CopyLogo,
        Tags = options.Tags,
        Color = options.Color,
        Cover = options.Cover,
        Quota = options.Quota,
        Indexing = options.Indexing,
        DenyDownload = options.DenyDownload,
        Lifetime = RoomLifetimeBody.From(options.Lifetime, remove: false),
        Watermark = RoomWatermarkBody.From(options.Watermark, remove: false),
    };

    /// <summary>Nothing: the title and the tags are nobody's business in a log.</summary>
    public override string ToString() => nameof(RoomFromTemplateBody);
}
