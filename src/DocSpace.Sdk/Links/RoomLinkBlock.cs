using System.Text.Json.Serialization;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Links;

/// <summary>The link of a row, as the server writes it.</summary>
internal sealed class RoomLinkBlock
{
    public required Guid Id { get; init; }

    public string? Title { get; init; }

    public string? ShareLink { get; init; }

    [JsonConverter(typeof(ServerDateJsonConverter))]
    public DateTimeOffset? ExpirationDate { get; init; }

    public int LinkType { get; init; }

    public string? Password { get; init; }

    public bool DenyDownload { get; init; }

    public bool IsExpired { get; init; }

    public bool Primary { get; init; }

    public bool Internal { get; init; }

    public string? RequestToken { get; init; }

    public int? MaxUseCount { get; init; }

    public int? CurrentUseCount { get; init; }

    public override string ToString() => nameof(RoomLinkBlock);
}
