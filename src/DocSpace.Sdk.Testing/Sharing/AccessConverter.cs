using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>
/// Reads an access level as the server does: a number, an exact name, or a number in a text. Everything else that is not
/// an object or a list is 0, which means "remove".
/// </summary>
internal sealed class AccessConverter : JsonConverter<int>
{
    private static readonly string[] _names =
    [
        "None", "ReadWrite", "Read", "Restrict", "Varies", "Review", "Comment", "FillForms", "CustomFilter", "RoomManager",
        "Editing", "ContentCreator",
    ];

    public override bool HandleNull => true;

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => reader.TryGetInt32(out var number) ? number : 0,
        JsonTokenType.String => Parse(reader.GetString()!),
        JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null => 0,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    private static int Parse(string text) =>
        Array.IndexOf(_names, text) is var index and >= 0 ? index
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : 0;
}
