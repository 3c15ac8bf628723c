using System.Text.Json.Serialization;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Exports;

/// <summary>The export of the index of a room: a spreadsheet that the server writes into the personal files of the caller.</summary>
public sealed record RoomIndexExport
{
    /// <summary>The id of the export. The server gives all exports of one user the same.</summary>
    [JsonConverter(typeof(PresentTextJsonConverter))]
    public required string Id { get; init; }

    /// <summary>How far the server is.</summary>
    [JsonPropertyName("status")]
    public RoomOperationState State { get; init; }

    /// <summary>How much is done, 0 to 100.</summary>
    [JsonPropertyName("percentage")]
    public int Progress { get; init; }

    /// <summary>Whether the work has ended, well or not.</summary>
    [JsonPropertyName("isCompleted")]
    public bool IsFinished { get; init; }

    /// <summary>What went wrong, in the language of the user; <see langword="null"/> when nothing did.</summary>
    [JsonPropertyName("error")]
    public string? ServerMessage { get; init => field = MessageSanitizer.Sanitize(value); }

    /// <summary>The id of the spreadsheet; <see langword="null"/> until there is one.</summary>
    [JsonPropertyName("resultFileId")]
    public int? FileId { get; init => field = value is 0 ? null : value; }

    /// <summary>The name of the spreadsheet; <see langword="null"/> until there is one.</summary>
    [JsonPropertyName("resultFileName")]
    public string? FileName { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The address of the spreadsheet in the portal; <see langword="null"/> until there is one.</summary>
    [JsonPropertyName("resultFileUrl")]
    public string? FileUrl { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The state and the progress; never the name of the file.</summary>
    public override string ToString() => $"Index export: {State}, {Progress} %";
}
