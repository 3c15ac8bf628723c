using System.Text.Json;

namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class RoomsQuotaBody
{
    public JsonElement[]? RoomIds { get; set; }

    public long Quota { get; set; }
}
