using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Serialization;

/// <summary>
/// Reads the server's dates. They carry seven digits of a second and the offset of the portal's time zone; year 1 means "no date".
/// </summary>
internal sealed class ServerDateJsonConverter : JsonConverter<DateTimeOffset?>
{
    public override bool HandleNull => true;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType is not JsonTokenType.String
            || !DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            throw new JsonException("The value is not a date.");
        }

        return date.Year <= 1 ? null : date;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } date)
        {
            writer.WriteStringValue(date);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
