using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Serialization;

/// <summary>Reads the id of a file or folder from a JSON number or, in a third-party storage, a string.</summary>
internal sealed class EntryIdJsonConverter : JsonConverter<EntryId>
{
    public override EntryId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EntryId.TryParse(IdJson.Read(ref reader), out var id) ? id : throw new JsonException("The value is not the id of a file or folder.");

    public override void Write(Utf8JsonWriter writer, EntryId value, JsonSerializerOptions options) =>
        IdJson.Write(writer, value.ToString(), value.TryGetNumber(out _));
}
