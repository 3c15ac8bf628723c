using System.Text.Json.Serialization;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Exports;

/// <summary>The transfer of the filled-in forms of a room to the external database of the portal. Since server 3.7.</summary>
public sealed record RoomDatabaseSync
{
    /// <summary>The id of the transfer.</summary>
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

    /// <summary>What became of each form.</summary>
    public IReadOnlyList<RoomDatabaseSyncForm> Forms { get; init => field = Present.Elements(value); } = [];

    /// <summary>The state and the number of forms.</summary>
    public override string ToString() => $"Database transfer: {State}, {Forms.Count} forms";
}
