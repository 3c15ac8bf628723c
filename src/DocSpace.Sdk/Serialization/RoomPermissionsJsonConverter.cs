using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Serialization;

/// <summary>Reads <c>"security": {"Read": true, "Delete": false, …}</c> as the set of the names that are true.</summary>
internal sealed class RoomPermissionsJsonConverter : JsonConverter<RoomPermissions>
{
    private const int MostUsual = 24;

    public override RoomPermissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw new JsonException("The permissions of a room are not an object.");
        }

        var allowed = new List<string>(MostUsual);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            // The names are the same in every room.
            var name = RepeatedTextJsonConverter.Read(ref reader)!;
            reader.Read();
            if (reader.TokenType is JsonTokenType.True)
            {
                if (!allowed.Contains(name))
                {
                    allowed.Add(name);
                }
            }
            else
            {
                // Anything but true permits nothing: a value of a new kind is no reason to refuse the room.
                reader.TrySkip();
            }
        }

        return new RoomPermissions([.. allowed]);
    }

    public override void Write(Utf8JsonWriter writer, RoomPermissions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var action in value.AllowedActions)
        {
            writer.WriteBoolean(action, true);
        }

        writer.WriteEndObject();
    }
}
