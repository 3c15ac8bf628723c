using System.Globalization;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Operations;

/// <summary>An operation as the server writes it.</summary>
internal sealed class RoomOperationRow
{
    [JsonConverter(typeof(PresentTextJsonConverter))]
    public required string Id { get; init; }

    // The one name of the whole API with a capital letter.
    [JsonPropertyName("Operation")]
    public RoomOperationKind? Kind { get; init; }

    public int Progress { get; init; }

    public string? Error { get; init; }

    public string? Processed { get; init; }

    [JsonPropertyName("finished")]
    public bool IsFinished { get; init; }

    // Since server 3.7.
    [JsonPropertyName("status")]
    public RoomOperationState? State { get; init; }

    public FileEntry[]? Folders { get; init; }

    public FileEntry[]? Files { get; init; }

    public string? Url { get; init; }

    [JsonIgnore]
    public int? ProcessedCount => int.TryParse(Processed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The sanitised text of what went wrong; null when nothing did.</summary>
    [JsonIgnore]
    public string? Failure => MessageSanitizer.Sanitize(Error);
}
