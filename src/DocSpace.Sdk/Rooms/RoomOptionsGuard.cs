using System.Runtime.CompilerServices;
using DocSpace.Sdk.Tags;

namespace DocSpace.Sdk.Rooms;

/// <summary>
/// Refuses, before anything is sent, what the server would refuse late, change silently or accept by mistake. The messages
/// name the option and the rule, never the value.
/// </summary>
internal static class RoomOptionsGuard
{
    public const int MaxCoverLength = 50;

    private const int MaxTitleLength = 170;
    private const int MaxWatermarkTextLength = 255;
    private const int MaxLifetime = 999;

    public static void Check(RoomCreateOptions options)
    {
        CheckTitle(options.Title, nameof(options.Title));
        CheckType(options.Type);
        CheckTags(options.Tags);
        CheckLook(options.Color, options.Cover, mayRemoveCover: false);
        CheckQuota(options.Quota);
        CheckLifetime(options.Lifetime);
        CheckWatermark(options.Watermark);
        CheckChat(options.ChatSettings);
    }

    public static void Check(RoomInStorageOptions options)
    {
        CheckTitle(options.Title, nameof(options.Title));
        CheckType(options.Type);
        CheckTags(options.Tags);
        CheckLook(options.Color, options.Cover, mayRemoveCover: false);
    }

    public static void Check(RoomUpdateOptions options)
    {
        if (RoomBody.ToUpdate(options) == new RoomBody())
        {
            throw new ArgumentException("Nothing is set, so there is nothing to change.", nameof(options));
        }

        if (options.Title is not null)
        {
            CheckTitle(options.Title, nameof(options.Title));
        }

        CheckTags(options.Tags);
        CheckLook(options.Color, options.Cover, mayRemoveCover: true);
        CheckQuota(options.Quota);
        CheckLifetime(options.Lifetime);
        CheckWatermark(options.Watermark);
        CheckChat(options.ChatSettings);
        Require(
            options is not { Lifetime: not null, RemoveLifetime: true },
            "Set Lifetime or RemoveLifetime, not both.",
            nameof(options));
        Require(
            options is not { Watermark: not null, RemoveWatermark: true },
            "Set Watermark or RemoveWatermark, not both.",
            nameof(options));
    }

    /// <summary>What a new room shows in lists.</summary>
    public static void CheckLooks(string? title, IReadOnlyCollection<string>? tags, string? color, string? cover)
    {
        CheckTitle(title, nameof(title));
        CheckTags(tags);
        CheckLook(color, cover, mayRemoveCover: false);
    }

    // The server counts UTF-16 units before it trims, and answers 400 to a lone surrogate.
    private static void CheckTitle(string? title, string name)
    {
        Require(!string.IsNullOrWhiteSpace(title), "The title of a room is empty.", name);
        Require(
            title!.Length <= MaxTitleLength,
            $"The title of a room has {title.Length} characters; at most {MaxTitleLength} are allowed.",
            name);
        Require(!title.Any(char.IsControl), "The title of a room holds a control character, such as a tab or a line break.", name);
        Require(!UnicodeRule.HasLoneSurrogate(title), "The title of a room is not valid Unicode: it holds half of a surrogate pair.", name);
    }

    private static void CheckType(RoomType type, string parameter = "options")
    {
        if (!Enum.IsDefined(type))
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                $"Type is not a room type. Allowed: {string.Join(", ", Enum.GetNames<RoomType>())}.");
        }
    }

    private static void CheckTags(IReadOnlyCollection<string>? tags) => TagRule.Check(tags ?? [], nameof(tags));

    private static void CheckLook(string? color, string? cover, bool mayRemoveCover)
    {
        Require(
            color is null || (color.Length == 6 && color.All(char.IsAsciiHexDigit)),
            "A colour is six hexadecimal digits without #, for instance FF8F40.",
            nameof(color));
        Require(
            cover is null || (cover.Length <= MaxCoverLength && (mayRemoveCover || cover.Length > 0)),
            $"A cover is the id of one of the portal's covers, 1 to {MaxCoverLength} characters.",
            nameof(cover));
    }

    public static void CheckQuota(long? quota) => Require(
        quota is null or > 0 or RoomCreateOptions.UnlimitedQuota or RoomCreateOptions.DefaultQuota,
        $"A quota is a positive number of bytes, {nameof(RoomCreateOptions)}.{nameof(RoomCreateOptions.UnlimitedQuota)} or {nameof(RoomCreateOptions)}.{nameof(RoomCreateOptions.DefaultQuota)}.");

    public static void CheckLifetime(RoomLifetime? lifetime) => Require(
        lifetime is null || (lifetime.Value is >= 1 and <= MaxLifetime && Enum.IsDefined(lifetime.Period)),
        $"A lifetime is 1 to {MaxLifetime} days, months or years.");

    public static void CheckWatermark(RoomWatermark? watermark)
    {
        Require(
            watermark is null or { Text.Length: > 0 } or { ImageUrl.Length: > 0 } or { Additions: not RoomWatermarkAdditions.None },
            "A watermark shows nothing: set its text, its additions or its image.");
        Require(
            watermark?.Text is not { } text || (text.Length <= MaxWatermarkTextLength && !UnicodeRule.HasLoneSurrogate(text)),
            $"The text of a watermark has at most {MaxWatermarkTextLength} characters and no half of a surrogate pair.");
        Require(
            watermark is null || (double.IsFinite(watermark.ImageWidth) && double.IsFinite(watermark.ImageHeight)),
            "The size of the image of a watermark is a finite number.");
        Require(
            watermark?.ImageUrl is null || Uri.TryCreate(watermark.ImageUrl, UriKind.Absolute, out _),
            "The image of a watermark is named by its absolute address.");
    }

    private static void CheckChat(RoomChatSettings? chat) =>
        Require(chat is null || chat.ProviderId > 0, "The provider of an AI model is named by a positive id.");

    private static void Require(bool condition, string message, string parameter = "options") => Guard.Require(condition, message, parameter);

    private static void Require(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref GuardMessage message, string parameter = "options") =>
        Guard.Require(condition, ref message, parameter);
}
