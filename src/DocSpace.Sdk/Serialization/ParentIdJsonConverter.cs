using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Serialization;

/// <summary>Reads the id of a folder above another one. The server writes 0 where there is none.</summary>
internal sealed class ParentIdJsonConverter : JsonConverter<EntryId?>
{
    public override EntryId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EntryId.TryParse(IdJson.Read(ref reader), out var id) ? id : default(EntryId?);

    public override void Write(Utf8JsonWriter writer, EntryId? value, JsonSerializerOptions options)
    {
        if (value is { } id)
        {
            IdJson.Write(writer, id.ToString(), id.TryGetNumber(out _));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
