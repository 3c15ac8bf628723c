using System.Globalization;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Sharing;

namespace DocSpace.Sdk.Testing.Links;

internal sealed class LinkBody
{
    private const int MaxText = 255;
    private const int MaxUses = 1000;

    public Guid LinkId { get; set; }

    [JsonConverter(typeof(AccessConverter))]
    public int Access { get; set; }

    /// <summary>0 for an invitation, 1 for an external link.</summary>
    public int LinkType { get; set; }

    public string? Title { get; set; }

    /// <summary>What is not a date means "never".</summary>
    public string? ExpirationDate { get; set; }

    public string? Password { get; set; }

    public bool DenyDownload { get; set; }

    public bool Internal { get; set; }

    public int? MaxUseCount { get; set; }

    [JsonIgnore]
    public DateTimeOffset? Expires =>
        DateTimeOffset.TryParse(ExpirationDate, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    public void Validate() => new ModelErrors("RoomLink.")
        .MaxLength("Title", Title, MaxText)
        .MaxLength("Password", Password, MaxText)
        .Range("MaxUseCount", MaxUseCount, 1, MaxUses)
        .ThrowIfAny();
}
