using System.Text.Json;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Reads the ids of a list that may hold numbers and texts side by side. A text may hold a number, too.</summary>
internal static class EntryIds
{
    public static IEnumerable<RoomId> Read(IEnumerable<JsonElement>? ids)
    {
        foreach (var id in ids ?? [])
        {
            if (id.ValueKind is JsonValueKind.Number or JsonValueKind.String && RoomId.TryParse(id.ToString(), out var room))
            {
                yield return room;
            }
        }
    }
}
