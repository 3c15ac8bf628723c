using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Files;

/// <summary>What only files have.</summary>
public sealed record FileDetails
{
    /// <summary>The size in bytes.</summary>
    [JsonPropertyName("pureContentLength")]
    public long Size { get; init; }

    /// <summary>The size as the portal shows it, in the language of the user.</summary>
    [JsonPropertyName("contentLength")]
    public string? DisplaySize { get; init; }

    /// <summary>The extension with its dot, for instance <c>.docx</c>.</summary>
    [JsonPropertyName("fileExst")]
    public string? Extension { get; init; }

    /// <summary>The number of the version, from 1.</summary>
    public int Version { get; init; }

    /// <summary>Versions with the same number here belong together.</summary>
    public int VersionGroup { get; init; }

    /// <summary>The comment of the version.</summary>
    public string? Comment { get; init; }

    /// <summary>The server's number of the kind of document, for instance 7 for a text document.</summary>
    [JsonPropertyName("fileType")]
    public int TypeNumber { get; init; }

    /// <summary>The server's flags of the state: 1 somebody edits the file, 2 it is new to the caller, and others.</summary>
    [JsonPropertyName("fileStatus")]
    public int StatusFlags { get; init; }

    /// <summary>Whether its notifications are muted.</summary>
    [JsonPropertyName("mute")]
    public bool IsMuted { get; init; }

    /// <summary>Whether the file is locked.</summary>
    [JsonPropertyName("locked")]
    public bool IsLocked { get; init; }

    /// <summary>Who locked the file.</summary>
    public string? LockedBy { get; init; }

    /// <summary>Whether the file is encrypted.</summary>
    [JsonPropertyName("encrypted")]
    public bool IsEncrypted { get; init; }

    /// <summary>Whether the file is a form; <see langword="null"/> when the server did not say.</summary>
    public bool? IsForm { get; init; }

    /// <summary>The address at which the file can be downloaded.</summary>
    public string? ViewUrl { get; init; }

    /// <summary>The address at which people open the file.</summary>
    public string? WebUrl { get; init; }

    /// <summary>When the lifetime of the room ends the file; <see langword="null"/> for never.</summary>
    [JsonPropertyName("expired")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the caller opened the file last.</summary>
    [JsonPropertyName("lastOpened")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? LastOpenedAt { get; init; }

    /// <summary>The size and the version; never an address or a comment.</summary>
    public override string ToString() => $"{Size} bytes, version {Version}";
}
