using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Serialization;

/// <summary>Reads a text that is always there. Without it, a null of the server would go on as a text that is not there.</summary>
internal sealed class PresentTextJsonConverter : JsonConverter<string>
{
    public override bool HandleNull => true;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw new JsonException("The value is not a text.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
