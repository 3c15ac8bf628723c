using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Identity;

/// <summary>An API key as the server writes it: with the secret in the answer to its creation, and masked later.</summary>
internal sealed class ApiKeyRow
{
    public required Guid Id { get; init; }

    public string? Name { get; init; }

    public string? Key { get; init; }

    public string? KeyPostfix { get; init; }

    public IReadOnlyList<string>? Permissions { get; init; }

    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? LastUsed { get; init; }

    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? CreateOn { get; init; }

    public DocSpaceUser? CreateBy { get; init; }

    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    public bool IsActive { get; init; }

    public ApiKeyInfo ToInfo() => new()
    {
        Id = Id,
        Name = Name,
        Suffix = KeyPostfix,
        Permissions = Permissions ?? [],
        CreatedAt = CreateOn,
        CreatedBy = CreateBy,
        LastUsedAt = LastUsed,
        ExpiresAt = ExpiresAt,
        IsActive = IsActive,
    };

    public override string ToString() => nameof(ApiKeyRow);
}
