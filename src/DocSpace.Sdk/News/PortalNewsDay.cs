using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.News;

/// <summary>What came into all rooms on one day and is new to the caller.</summary>
public sealed record PortalNewsDay
{
    /// <summary>The day, in the time zone of the portal.</summary>
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? Date { get; init; }

    /// <summary>The rooms with something new.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<RoomNews> Rooms { get; init => field = Present.Elements(value); } = [];

    /// <summary>The day and the number of rooms.</summary>
    public override string ToString() => $"News in {Rooms.Count} rooms on {Date:yyyy-MM-dd}";
}
