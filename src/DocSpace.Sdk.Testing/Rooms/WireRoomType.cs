using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The room types under the names that the server takes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WireRoomType>))]
internal enum WireRoomType
{
    FillingFormsRoom = 1,
    EditingRoom = 2,
    CustomRoom = 5,
    PublicRoom = 6,
    VirtualDataRoom = 8,
    AiRoom = 9,
}
