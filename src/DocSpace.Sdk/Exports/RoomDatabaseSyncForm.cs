using System.Text.Json.Serialization;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Exports;

/// <summary>What became of one form in a transfer to the external database.</summary>
public sealed record RoomDatabaseSyncForm
{
    /// <summary>The id of the file that is the form.</summary>
    public required int Id { get; init; }

    /// <summary>The title of the form.</summary>
    public string? Title { get; init; }

    /// <summary>Whether its answers are in the database.</summary>
    [JsonPropertyName("success")]
    public bool IsTransferred { get; init; }

    /// <summary>What went wrong, in the language of the user; <see langword="null"/> when nothing did.</summary>
    [JsonPropertyName("error")]
    public string? ServerMessage { get; init => field = MessageSanitizer.Sanitize(value); }

    /// <summary>The id of the form; never its title.</summary>
    public override string ToString() => $"Form {Id}: {(IsTransferred ? "transferred" : "not transferred")}";
}
