using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Sharing;

internal sealed class InvitationBody
{
    /// <summary>Of a person or of a group.</summary>
    public Guid Id { get; set; }

    public string? Email { get; set; }

    [JsonConverter(typeof(AccessConverter))]
    public int Access { get; set; }

    /// <summary>An address counts more than an id; with neither, the empty id is invited.</summary>
    [JsonIgnore]
    public bool IsByEmail => Email is not null;

    /// <summary>Only by id somebody is removed.</summary>
    [JsonIgnore]
    public bool Removes => !IsByEmail && Access == 0;
}
