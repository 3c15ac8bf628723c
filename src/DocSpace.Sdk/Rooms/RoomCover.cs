using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <summary>A pictogram from the portal's set that is drawn on the colour of a room.</summary>
public sealed record RoomCover
{
    /// <summary>The id of the cover, for instance <c>cloud</c>.</summary>
    [JsonConverter(typeof(PresentTextJsonConverter))]
    public required string Id { get; init; }

    /// <summary>The picture as SVG text.</summary>
    public string? Data { get; init; }

    /// <summary>The id of the cover.</summary>
    public override string ToString() => Id;
}
