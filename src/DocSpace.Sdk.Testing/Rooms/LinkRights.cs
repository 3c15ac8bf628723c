using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>What a room says about the external links that it can have.</summary>
internal static class LinkRights
{
    private const int MaxPrimary = 1;
    private const int MaxAdditional = 5;

    // Each row of a list has one of these.
    private static readonly (JsonElement OfOwner, JsonElement OfMember) _ofForms = Written("Fill forms");
    private static readonly (JsonElement OfOwner, JsonElement OfMember) _ofVirtualData = Written("Editing", "Fill forms", "Review", "Comment", "Read");
    private static readonly (JsonElement OfOwner, JsonElement OfMember) _ofOthers = Written("Editing", "Review", "Comment", "Read");

    public static bool CanShare(RoomType type, RoomRights rights) =>
        rights.CanEdit && type is not RoomType.Collaboration and not RoomType.VirtualData;

    /// <summary>How many links of each kind the room takes; null when the server leaves the member out.</summary>
    public static JsonObject? Limits(RoomType type, RoomRights rights) => !rights.CanEdit ? null : type switch
    {
        RoomType.FormFilling => new JsonObject { ["PrimaryExternalLink"] = MaxPrimary },
        RoomType.Custom or RoomType.Public =>
            new JsonObject { ["PrimaryExternalLink"] = MaxPrimary, ["ExternalLink"] = MaxAdditional },
        _ => null,
    };

    /// <summary>The levels for links, as texts to be shown. Only the owner is offered to take a link away.</summary>
    public static JsonObject Levels(RoomType type, RoomRights rights)
    {
        var levels = type switch
        {
            RoomType.FormFilling => _ofForms,
            RoomType.VirtualData => _ofVirtualData,
            _ => _ofOthers,
        };
        return JsonObject.Create(rights.IsOwner ? levels.OfOwner : levels.OfMember)!;
    }

    private static (JsonElement OfOwner, JsonElement OfMember) Written(params string[] levels) => (Write([.. levels, "None"]), Write(levels));

    private static JsonElement Write(string[] levels)
    {
        var map = new JsonObject { ["ExternalLink"] = List(levels), ["PrimaryExternalLink"] = List(levels) };
        return JsonDocument.Parse(map.ToJsonString()).RootElement;
    }

    private static JsonArray List(string[] levels) => new([.. levels.Select(static level => (JsonNode)level)]);
}
