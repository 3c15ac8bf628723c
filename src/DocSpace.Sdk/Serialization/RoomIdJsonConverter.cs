using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Serialization;

/// <summary>Reads the id of a room from a JSON number or, for third-party rooms, a string.</summary>
internal sealed class RoomIdJsonConverter : JsonConverter<RoomId>
{
    public override RoomId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RoomId.TryParse(IdJson.Read(ref reader), out var id) ? id : throw new JsonException("The value is not the id of a room.");

    public override void Write(Utf8JsonWriter writer, RoomId value, JsonSerializerOptions options) =>
        IdJson.Write(writer, value.ToString(), value.TryGetNumber(out _));
}
