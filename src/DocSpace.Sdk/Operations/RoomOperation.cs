using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Operations;

/// <summary>A piece of work that the server does in the background, as it stood when the server answered.</summary>
public sealed record RoomOperation
{
    /// <summary>The id of the operation. For a deletion it can be the id of an earlier deletion of the same user that still runs.</summary>
    public string? Id { get; init; }

    /// <summary>How much is done, 0 to 100.</summary>
    public int Progress { get; init; }

    /// <summary>Whether the work has ended, well or not.</summary>
    [JsonPropertyName("finished")]
    public bool IsFinished { get; init; }

    /// <summary>What went wrong, in the language of the user; empty when nothing did.</summary>
    public string? Error { get; init; }

    /// <summary>The id and the progress.</summary>
    public override string ToString() => $"Operation {Id}: {Progress} %";
}
