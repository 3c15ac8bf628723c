using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Serialization;

/// <summary>Writes an invitation as its invitee and its access, and reads it by the way that makes one.</summary>
internal sealed class RoomInvitationJsonConverter : JsonConverter<RoomInvitation>
{
    private const string Access = "access";

    public override RoomInvitation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? kind = null;
        string? invitee = null;
        int? access = null;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name is Access && reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number))
            {
                access = number;
            }
            else if (reader.TokenType is JsonTokenType.String)
            {
                (kind, invitee) = (name, reader.GetString());
            }
            else
            {
                throw NotAnInvitation();
            }
        }

        return (kind, access) switch
        {
            ("email", { } granted) => RoomInvitation.ByEmail(invitee!, (RoomAccess)granted),
            ("userId", { } granted) when Guid.TryParse(invitee, out var id) => RoomInvitation.ByUserId(id, (RoomAccess)granted),
            ("groupId", { } granted) when Guid.TryParse(invitee, out var id) => RoomInvitation.ByGroupId(id, (RoomAccess)granted),
            _ => throw NotAnInvitation(),
        };
    }

    public override void Write(Utf8JsonWriter writer, RoomInvitation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value.Kind)
        {
            case InviteeKind.Email:
                writer.WriteString("email", value.Email);
                break;
            case InviteeKind.User:
                writer.WriteString("userId", value.Id!.Value);
                break;
            default:
                writer.WriteString("groupId", value.Id!.Value);
                break;
        }

        writer.WriteNumber(Access, (int)value.Access);
        writer.WriteEndObject();
    }

    private static JsonException NotAnInvitation() => new("The value is not an invitation.");
}
