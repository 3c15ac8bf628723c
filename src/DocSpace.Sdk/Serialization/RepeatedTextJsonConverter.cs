using System.Buffers.Binary;
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
    private const int Remembered = 1024;

    private static readonly string?[] _known = new string?[Remembered];

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length is 0 or > MaxLength)
        {
            return reader.GetString();
        }

        // Others may write meanwhile; strings change hands whole.
        ref var known = ref _known[PlaceOf(reader.ValueSpan)];
        return known is { } text && Ascii.Equals(reader.ValueSpan, text) ? text : known = reader.GetString();
    }

    // FNV-1a over four bytes at a time: the same in every process, unlike HashCode, so that what a call costs is the same in every process, too.
    private static uint PlaceOf(ReadOnlySpan<byte> text)
    {
        var hash = 2166136261 ^ (uint)text.Length;
        for (; text.Length >= sizeof(uint); text = text[sizeof(uint)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt32LittleEndian(text)) * 16777619;
        }

        foreach (var last in text)
        {
            hash = (hash ^ last) * 16777619;
        }

        return (hash ^ (hash >> 16)) % Remembered;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
