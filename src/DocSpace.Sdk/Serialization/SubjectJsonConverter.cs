using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Serialization;

/// <summary>
/// Reads the subject of a row of members or links in whatever shape it has. Servers since 3.5 repeat it right behind, under the name of its
/// kind; then it is passed over.
/// </summary>
internal sealed class SubjectJsonConverter : JsonConverter<JsonElement>
{
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // A copy looks ahead without moving the reader on.
        var ahead = reader;
        if (ahead.TrySkip() && ahead.Read() && ahead.TokenType is JsonTokenType.PropertyName
            && (ahead.ValueTextEquals("sharedToUser"u8) || ahead.ValueTextEquals("sharedToGroup"u8) || ahead.ValueTextEquals("sharedLink"u8))
            && ahead.Read() && ahead.TokenType is JsonTokenType.StartObject)
        {
            reader.TrySkip();
            return default;
        }

        return JsonElement.ParseValue(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) => value.WriteTo(writer);
}
