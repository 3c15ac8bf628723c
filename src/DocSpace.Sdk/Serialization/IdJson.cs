using System.Globalization;
using System.Text.Json;

namespace DocSpace.Sdk.Serialization;

/// <summary>Ids in JSON: a number or, in a third-party storage, a string.</summary>
internal static class IdJson
{
    /// <summary>The text form of the value, or null for a value that is no id.</summary>
    public static string? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out var number) && number > 0 => number.ToString(CultureInfo.InvariantCulture),
        JsonTokenType.String => reader.GetString(),
        _ => null,
    };

    public static void Write(Utf8JsonWriter writer, string text, bool isNumber)
    {
        if (isNumber)
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
