using System.Text.Json;
using System.Text.Json.Serialization;

namespace AspNetCore.Contracts;

/// <summary>Enums by name. A wrong name is answered with the right ones, which the converter of .NET does not list.</summary>
internal sealed class EnumNameConverter<T>(params IEnumerable<T> allowed) : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byName = allowed.ToDictionary(static value => $"{value}", StringComparer.OrdinalIgnoreCase);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && _byName.TryGetValue(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"A {typeof(T).Name} is one of: {string.Join(", ", _byName.Keys)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue($"{value}");
}
