using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <summary>The body of a create or an update. What is null is not sent, and an update leaves it as it is.</summary>
internal sealed record RoomBody
{
    public string? Title { get; init; }

    public RoomType? RoomType { get; init; }

    public IReadOnlyCollection<string>? Tags { get; init; }

    public string? Color { get; init; }

    public string? Cover { get; init; }

    public long? Quota { get; init; }

    public bool? Indexing { get; init; }

    public bool? DenyDownload { get; init; }

    public RoomLifetimeBody? Lifetime { get; init; }

    public RoomWatermarkBody? Watermark { get; init; }

    public RoomChatSettings? ChatSettings { get; init; }

    [JsonPropertyName("saveFormAsXLSX")]
    public bool? SaveFormAsXlsx { get; init; }

    [JsonPropertyName("sendFormToExternalDB")]
    public bool? SendFormToExternalDatabase { get; init; }

    /// <summary>A create without what the server would refuse after the room is there: the tags follow, a picture was never part of it.</summary>
    public static RoomBody ToCreate(RoomCreateOptions options, string color) => new()
    {
        Title = options.Title,
        RoomType = options.Type,
        Color = color,
        Cover = options.Cover,
        Quota = options.Quota,
        Indexing = options.Indexing ? true : null,
        DenyDownload = options.DenyDownload ? true : null,
        Lifetime = RoomLifetimeBody.From(options.Lifetime, remove: false),
        Watermark = RoomWatermarkBody.From(options.Watermark, remove: false),
        ChatSettings = options.ChatSettings,
        SaveFormAsXlsx = options.SaveFormAsXlsx,
        SendFormToExternalDatabase = options.SendFormToExternalDatabase,
    };

    public static RoomBody ToUpdate(RoomUpdateOptions options) => new()
    {
        Title = options.Title,
        Tags = options.Tags,
        Color = options.Color,
        Cover = options.Cover,
        Quota = options.Quota,
        Indexing = options.Indexing,
        DenyDownload = options.DenyDownload,
        Lifetime = RoomLifetimeBody.From(options.Lifetime, options.RemoveLifetime),
        Watermark = RoomWatermarkBody.From(options.Watermark, options.RemoveWatermark),
        ChatSettings = options.ChatSettings,
        SaveFormAsXlsx = options.SaveFormAsXlsx,
        SendFormToExternalDatabase = options.SendFormToExternalDatabase,
    };

    /// <summary>Nothing: the title and the tags are nobody's business in a log.</summary>
    public override string ToString() => nameof(RoomBody);
}
