using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Identity;

/// <summary>An API key of the portal, without the secret itself.</summary>
public sealed record ApiKeyInfo
{
    /// <summary>The id of the key. It opens nothing.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name that was given to the key.</summary>
    public string? Name { get; init; }

    /// <summary>The last characters of the key, for people to recognise it.</summary>
    [JsonPropertyName("keyPostfix")]
    public string? Suffix { get; init; }

    /// <summary>
    /// The scopes of the key, for instance <c>rooms:write</c>, which includes <c>rooms:read</c>. Empty, or <c>*</c>, for a key
    /// that may do everything that its creator may.
    /// </summary>
    public IReadOnlyList<string> Permissions { get; init => field = Present.Elements(value); } = [];

    /// <summary>When the key was made.</summary>
    [JsonPropertyName("createOn")]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Who made the key: it acts as this user.</summary>
    [JsonPropertyName("createBy")]
    public DocSpaceUser? CreatedBy { get; init; }

    /// <summary>When the key was last used; <see langword="null"/> for never.</summary>
    [JsonPropertyName("lastUsed")]
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When the key stops working; <see langword="null"/> for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether the key works; <see langword="false"/> for one that was switched off.</summary>
    public bool IsActive { get; init; }

    /// <summary>The id; never the name or a part of the key.</summary>
    public override string ToString() => $"API key {Id}";
}
