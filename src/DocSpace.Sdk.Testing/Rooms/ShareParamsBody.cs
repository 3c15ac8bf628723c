using System.Text.Json.Serialization;
using DocSpace.Sdk.Testing.Sharing;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Whom to give access. When a room is created, it is only looked at if the room is private.</summary>
internal sealed class ShareParamsBody
{
    public Guid ShareTo { get; set; }

    public string? Email { get; set; }

    [JsonConverter(typeof(AccessConverter))]
    public int Access { get; set; }
}
