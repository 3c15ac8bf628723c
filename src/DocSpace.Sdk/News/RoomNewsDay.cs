using System.Text.Json.Serialization;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.News;

/// <summary>What came into one room on one day and is new to the caller.</summary>
public sealed record RoomNewsDay
{
    /// <summary>The day, in the time zone of the portal.</summary>
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? Date { get; init; }

    /// <summary>The new files and folders.</summary>
    public IReadOnlyList<FileEntry> Items { get; init => field = Present.Elements(value); } = [];

    /// <summary>The day and the number of items.</summary>
    public override string ToString() => $"{Items.Count} new items on {Date:yyyy-MM-dd}";
}
