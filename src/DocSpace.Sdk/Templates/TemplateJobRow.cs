using System.Text.Json.Serialization;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>The state of the portal's job that makes a template, or a room of one, as the server writes it.</summary>
internal sealed class TemplateJobRow
{
    /// <summary>The new template, -1 until it is there.</summary>
    public int? TemplateId { get; init; }

    /// <summary>The new room, -1 until it is there.</summary>
    public int? RoomId { get; init; }

    /// <summary>A part of one until the end, then a hundred.</summary>
    public double Progress { get; init; }

    public string? Error { get; init; }

    public bool IsCompleted { get; init; }

    [JsonIgnore]
    public RoomId? Created => (TemplateId ?? RoomId) is > 0 and var id ? new RoomId(id) : default(RoomId?);

    [JsonIgnore]
    public int Percent => (int)Math.Clamp(Progress <= 1 ? Progress * 100 : Progress, 0, 100);

    /// <summary>The sanitised text of what went wrong; null when nothing did.</summary>
    [JsonIgnore]
    public string? Failure => MessageSanitizer.Sanitize(Error);
}
