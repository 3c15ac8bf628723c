using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>The body that makes a template of a room. What is null is not sent.</summary>
internal sealed record RoomTemplateBody
{
    public required RoomId RoomId { get; init; }

    public required string Title { get; init; }

    public bool CopyLogo { get; init; }

    public IReadOnlyCollection<string>? Share { get; init; }

    public IReadOnlyCollection<Guid>? Groups { get; init; }

    public bool Public { get; init; }

    public IReadOnlyCollection<string>? Tags { get; init; }

    public string? Color { get; init; }

    public string? Cover { get; init; }

    public long? Quota { get; init; }

    public static RoomTemplateBody From(RoomId source, RoomTemplateOptions options) => new()
    {
        RoomId = source,
        Title = options.Title,
        CopyLogo = options.CopyLogo,
        Share = options.ShareWithEmails,
        Groups = options.ShareWithGroups,
        Public = options.IsPublic,
        Tags = options.Tags,
        Color = options.Color,
        Cover = options.Cover,
        Quota = options.Quota,
    };

    /// <summary>Nothing: titles, tags and addresses are nobody's business in a log.</summary>
    public override string ToString() => nameof(RoomTemplateBody);
}
