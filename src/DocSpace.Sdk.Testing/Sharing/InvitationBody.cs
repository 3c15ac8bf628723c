using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Sharing;

internal sealed class InvitationBody
{
    /// <summary>Of a person or of a group.</summary>
    public Guid Id { get; init; }

    public string? Email { get; init; }

    [JsonConverter(typeof(AccessConverter))]
    public int Access { get; init; }

    /// <summary>Without an id it is the address that counts; with neither, the empty id is invited.</summary>
    [JsonIgnore]
    public bool IsByEmail => Id == Guid.Empty && Email is not null;
}
