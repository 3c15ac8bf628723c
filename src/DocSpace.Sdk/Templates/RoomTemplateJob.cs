using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Templates;

/// <summary>The job of the portal that makes a template of a room, or a room of a template. There is one at a time for all people.</summary>
public sealed record RoomTemplateJob
{
    /// <summary>The new template or room; <see langword="null"/> until it is there. A job that fails can leave it behind, unfinished.</summary>
    public RoomId? CreatedId { get; init; }

    /// <summary>How much is done, 0 to 100. Small rooms jump from 0 to 100.</summary>
    public int Progress { get; init; }

    /// <summary>Whether the job has ended, well or not.</summary>
    public bool IsFinished { get; init; }

    /// <summary>
    /// What went wrong, in the language of the user, at most 512 characters, with e-mail addresses, keys and what it quotes blotted out;
    /// <see langword="null"/> when nothing did.
    /// </summary>
    public string? ServerMessage { get; init; }

    /// <summary>The progress.</summary>
    public override string ToString() => IsFinished ? "Finished" : $"{Progress} %";

    internal static RoomTemplateJob? From(TemplateJobRow? row) => row is null ? null : new()
    {
        CreatedId = row.Created,
        Progress = row.Percent,
        IsFinished = row.IsCompleted,
        ServerMessage = row.Failure,
    };
}
