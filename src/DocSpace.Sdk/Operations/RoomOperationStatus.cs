using DocSpace.Sdk.Files;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Operations;

/// <summary>An operation of the caller as it stood when the server answered.</summary>
public sealed record RoomOperationStatus
{
    /// <summary>The id of the operation.</summary>
    public required string Id { get; init; }

    /// <summary>What it does. The server calls archiving and bringing back a move; numbers that a newer server adds survive.</summary>
    public required RoomOperationKind Kind { get; init; }

    /// <summary>How much is done, 0 to 100. It can be 100 shortly before the end.</summary>
    public int Progress { get; init; }

    /// <summary>How many entries were worked on so far; <see langword="null"/> when the server did not say.</summary>
    public int? Processed { get; init; }

    /// <summary>Whether the work has ended, well or not.</summary>
    public bool IsFinished { get; init; }

    /// <summary>Whether the work waits, runs or how it ended; <see langword="null"/> from servers before 3.7.</summary>
    public RoomOperationState? State { get; init; }

    /// <summary>
    /// What went wrong, in the language of the user, at most 512 characters, with e-mail addresses, keys and what it quotes blotted out;
    /// <see langword="null"/> when nothing did. The server says nothing of work that was terminated.
    /// </summary>
    public string? ServerMessage { get; init; }

    /// <summary>The folders and rooms that a finished operation touched: where it put them, and those that it made or moved.</summary>
    public IReadOnlyList<FileEntry> Folders { get; init; } = [];

    /// <summary>The files that a finished operation made or moved.</summary>
    public IReadOnlyList<FileEntry> Files { get; init; } = [];

    /// <summary>Where a finished download can be fetched; <see langword="null"/> for other work.</summary>
    public string? DownloadUrl { get; init; }

    /// <summary>The kind, the id and the progress.</summary>
    public override string ToString() => $"{Kind} {Id}: {Progress} %";

    internal static RoomOperationStatus From(RoomOperationRow row) => new()
    {
        Id = row.Id,
        Kind = row.Kind ?? default,
        Progress = row.Progress,
        Processed = row.ProcessedCount,
        IsFinished = row.IsFinished,
        State = row.State,
        ServerMessage = row.Failure,
        Folders = Present.Elements(row.Folders),
        Files = Present.Elements(row.Files),
        DownloadUrl = string.IsNullOrEmpty(row.Url) ? null : row.Url,
    };
}
