using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Pins are those of one person. The list of rooms shows them first.</summary>
internal static class PinRoom
{
    private const int MaxPins = 10;

    public static ApiAnswer Pin(ApiCall call)
    {
        var room = Find(call);
        if (call.Caller.Pins.Count(pinned => call.Portal.Rooms.Find(pinned.Id) == pinned) >= MaxPins && !call.Caller.Pins.Contains(room))
        {
            throw Refused();
        }

        call.Caller.Pins.Add(room);
        return Answer(call, room);
    }

    public static ApiAnswer Unpin(ApiCall call)
    {
        var room = Find(call);
        call.Caller.Pins.Remove(room);
        return Answer(call, room);
    }

    private static PortalRoom Find(ApiCall call)
    {
        var room = call.FindRoom() ?? throw ServerError.Refused("The required folder was not found");
        return !room.IsArchived && RoomRights.Of(call.Portal, room, call.Caller).CanRead ? room : throw Refused();
    }

    private static ApiException Refused() => ServerError.Refused("You can't pin a room");

    private static ApiAnswer Answer(ApiCall call, PortalRoom room) =>
        Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated));
}
