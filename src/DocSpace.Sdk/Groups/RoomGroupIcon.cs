using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Groups;

/// <summary>The icon of a group: one of the portal's covers.</summary>
public sealed record RoomGroupIcon
{
    private static readonly Dictionary<string, string> _none = [];

    /// <summary>The id of the cover, for instance <c>flag</c>.</summary>
    [JsonConverter(typeof(PresentTextJsonConverter))]
    public required string Id { get; init; }

    /// <summary>The pictures as SVG text, by the server's name of the size: <c>small</c> and <c>default</c>.</summary>
    [JsonPropertyName("data")]
    public IReadOnlyDictionary<string, string> Images { get; init => field = value ?? _none; } = _none;

    /// <summary>The id of the cover.</summary>
    public override string ToString() => Id;
}
