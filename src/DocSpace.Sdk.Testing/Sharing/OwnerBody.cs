using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Sharing;

internal sealed class OwnerBody : EntriesBody
{
    // Not a required member of the language: then the message about a bad id would name the body, not the id.
    [JsonRequired]
    public Guid UserId { get; set; }
}
