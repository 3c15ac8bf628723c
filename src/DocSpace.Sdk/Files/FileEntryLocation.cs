using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Files;

/// <summary>Where a file or folder is, and where it was before.</summary>
public sealed record FileEntryLocation
{
    /// <summary>The section of the portal.</summary>
    [JsonPropertyName("rootFolderId")]
    [JsonConverter(typeof(ParentIdJsonConverter))]
    public EntryId? RootId { get; init; }

    /// <summary>The kind of the section, for instance <see cref="FolderType.Rooms"/>; <see langword="null"/> when the server did not say.</summary>
    [JsonPropertyName("rootFolderType")]
    public FolderType? RootType { get; init; }

    /// <summary>The kind of the room that it is in, or of the folder above a room; <see langword="null"/> when there is none.</summary>
    [JsonPropertyName("parentRoomType")]
    public FolderType? ParentType { get; init; }

    /// <summary>The folder that it was in before.</summary>
    [JsonConverter(typeof(ParentIdJsonConverter))]
    public EntryId? OriginId { get; init; }

    /// <summary>The title of that folder.</summary>
    public string? OriginTitle { get; init; }

    /// <summary>The room that it was in before.</summary>
    [JsonConverter(typeof(ParentIdJsonConverter))]
    public EntryId? OriginRoomId { get; init; }

    /// <summary>The title of that room.</summary>
    public string? OriginRoomTitle { get; init; }

    /// <summary>Its number in a room whose files are numbered, for instance <c>1.2</c>.</summary>
    public string? Order { get; init; }

    /// <summary>Third-party storage: its name, for instance <c>Box</c>.</summary>
    public string? ProviderKey { get; init; }

    /// <summary>Third-party storage: the connection to it.</summary>
    public int? ProviderId { get; init; }

    /// <summary>Whether it is kept in a third-party storage; <see langword="null"/> when the server did not say.</summary>
    [JsonPropertyName("providerItem")]
    public bool? IsInThirdPartyStorage { get; init; }

    /// <summary>The kind of the section; never a title.</summary>
    public override string ToString() => $"In {RootType?.ToString() ?? "an unknown section"}";
}
