using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.News;

/// <summary>A room and what is new in it to the caller.</summary>
public sealed record RoomNews
{
    /// <summary>The room.</summary>
    public required Room Room { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The new files and folders.</summary>
    public IReadOnlyList<FileEntry> Items { get; init => field = Present.Elements(value); } = [];

    /// <summary>The room and the number of items.</summary>
    public override string ToString() => $"{Items.Count} new items in {Room}";
}
