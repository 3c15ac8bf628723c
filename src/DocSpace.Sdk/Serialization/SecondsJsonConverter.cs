using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Serialization;

/// <summary>Reads a duration that the server writes as a number of seconds, which may have a fraction.</summary>
internal sealed class SecondsJsonConverter : JsonConverter<TimeSpan?>
{
    public override TimeSpan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetDouble(out var seconds) || !double.IsFinite(seconds))
        {
            throw new JsonException("The value is not a number of seconds.");
        }

        return seconds > TimeSpan.MinValue.TotalSeconds && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : seconds < 0 ? TimeSpan.MinValue : TimeSpan.MaxValue;
    }

    public override void Write(Utf8JsonWriter writer, TimeSpan? value, JsonSerializerOptions options)
    {
        if (value is { } duration)
        {
            writer.WriteNumberValue(duration.TotalSeconds);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
