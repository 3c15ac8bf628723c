using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Serialization;

/// <summary>
/// Reads the server's dates. They carry seven digits of a second and the offset of the portal's time zone; year 1 means "no date".
/// </summary>
internal sealed class ServerDateJsonConverter : JsonConverter<DateTimeOffset?>
{
    // 2026-11-22T21:47:34.0000000Z and 2026-11-22T21:47:34.0000000+03:00.
    private const int LengthInUtc = 28;
    private const int LengthWithOffset = 33;

    public override bool HandleNull => true;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType is not JsonTokenType.String
            || !(TryParseExact(reader, out var date) || DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date)))
        {
            throw new JsonException("The value is not a date.");
        }

        return date.Year <= 1 ? null : date;
    }

    // What servers send. All other parsers load the rules of languages first, which takes about 10 ms of a program that has just begun.
    private static bool TryParseExact(in Utf8JsonReader reader, out DateTimeOffset date)
    {
        date = default;
        return reader is { HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: LengthInUtc or LengthWithOffset }
            && Utf8Parser.TryParse(reader.ValueSpan, out date, out var parsed, 'O')
            && parsed == reader.ValueSpan.Length;
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
