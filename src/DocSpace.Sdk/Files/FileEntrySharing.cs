using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Files;

/// <summary>Who else can reach a file or folder, and what external links it can have.</summary>
public sealed record FileEntrySharing
{
    private static readonly Dictionary<string, int> _noLimits = [];
    private static readonly Dictionary<string, IReadOnlyList<string>> _noAccess = [];

    /// <summary>Whether an external link leads to it.</summary>
    [JsonPropertyName("shared")]
    public bool HasExternalLink { get; init; }

    /// <summary>Whether an external link leads to it that works without signing in. Since server 3.7.</summary>
    [JsonPropertyName("sharedExternal")]
    public bool? HasOpenLink { get; init; }

    /// <summary>Whether it is shared with somebody besides its owner. Since server 3.5.</summary>
    [JsonPropertyName("sharedForUser")]
    public bool? HasMembers { get; init; }

    /// <summary>Whether an external link leads to a folder above it. Since server 3.5.</summary>
    [JsonPropertyName("parentShared")]
    public bool? IsInSharedFolder { get; init; }

    /// <summary>Whether external links can be made for it.</summary>
    public bool CanShare { get; init; }

    /// <summary>Whether it can be shared at all; <see langword="null"/> when the server did not say.</summary>
    public bool? IsShareable { get; init; }

    /// <summary>How many links of each kind it can have, by the server's name of the kind, for instance <c>ExternalLink</c>. Since server 3.5.</summary>
    [JsonPropertyName("shareSettings")]
    public IReadOnlyDictionary<string, int> LinkLimits { get; init => field = value ?? _noLimits; } = _noLimits;

    /// <summary>Which access an external link of each kind can have, by the server's names of the kind and of the access. Since server 3.5.</summary>
    [JsonPropertyName("availableShareRights")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> LinkAccess { get; init => field = value ?? _noAccess; } = _noAccess;

    /// <summary>The short address of the external link; empty without one. Since server 3.5.</summary>
    public string? ShortWebUrl { get; init; }

    /// <summary>Who gave the caller access. Since server 3.6.</summary>
    public DocSpaceUser? SharedBy { get; init; }

    /// <summary>Whom the section or folder above belongs to. Since server 3.6.</summary>
    public DocSpaceUser? OwnedBy { get; init; }

    /// <summary>Whether an external link is all that lets the caller in; <see langword="null"/> when the server did not say.</summary>
    [JsonPropertyName("external")]
    public bool? IsExternal { get; init; }

    /// <summary>Whether the caller's link asks for a password first; <see langword="null"/> when the server did not say.</summary>
    [JsonPropertyName("passwordProtected")]
    public bool? NeedsPassword { get; init; }

    /// <summary>Whether the caller's link has expired; <see langword="null"/> when the server did not say.</summary>
    public bool? IsLinkExpired { get; init; }

    /// <summary>The secret of the caller's link. Who has it has the access of the link.</summary>
    public string? RequestToken { get; init; }

    /// <summary>When the caller's access ends; <see langword="null"/> for never.</summary>
    [JsonPropertyName("expirationDate")]
    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? AccessExpiresAt { get; init; }

    /// <summary>Whether an external link exists; never its token.</summary>
    public override string ToString() => HasExternalLink ? "Has an external link" : "Has no external link";
}
