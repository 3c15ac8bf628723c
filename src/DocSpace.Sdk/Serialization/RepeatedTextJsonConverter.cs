using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Serialization;

/// <summary>
/// Reads a text that stands in many answers and many times in each, such as the address of the picture of everybody who has none: one string
/// serves all. What is remembered is little, and replaced by what comes later.
/// </summary>
internal sealed class RepeatedTextJsonConverter : JsonConverter<string>
{
    private const int MaxLength = 128;
    private const int Remembered = 256;

    private static readonly string?[] _known = new string?[Remembered];

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length is 0 or > MaxLength)
        {
            return reader.GetString();
        }

        var hash = default(HashCode);
        hash.AddBytes(reader.ValueSpan);
        ref var known = ref _known[(uint)hash.ToHashCode() % Remembered];

        // Others may write meanwhile; strings change hands whole.
        return known is { } text && Ascii.Equals(reader.ValueSpan, text) ? text : known = reader.GetString();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
