using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>Writes ids of rooms: numbers, or texts for those in third-party storages.</summary>
internal static class WireId
{
    public static JsonValue Write(RoomId id) =>
        id.TryGetNumber(out var number) ? JsonValue.Create(number) : JsonValue.Create(id.ToString());
}
