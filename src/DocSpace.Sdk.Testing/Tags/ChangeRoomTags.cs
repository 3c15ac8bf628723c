using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Tags;

/// <summary>Adds tags to a room and takes them away. Other than for its name, an administrator of the portal need not be a member.</summary>
internal static class ChangeRoomTags
{
    public static ApiAnswer Add(ApiCall call)
    {
        var (room, names) = Read(call);
        RoomTags.Add(call.Portal, room, names);
        return Answer(call, room);
    }

    public static ApiAnswer Remove(ApiCall call)
    {
        var (room, names) = Read(call);
        foreach (var name in names.Select(TagRules.Check).ToList())
        {
            room.Tags.RemoveAll(tag => TagStore.IsSame(tag, name));
        }

        return Answer(call, room);
    }

    private static (PortalRoom Room, string?[] Names) Read(ApiCall call)
    {
        var names = BodyReader.Read(call, EmulatorJsonContext.Default.TagNamesBody, key: "BatchTags").Required(prefix: "BatchTags.");
        var room = call.FindRoom() ?? throw ServerError.NotFound("The record could not be found");
        if (room.IsArchived || !(call.Caller.IsPortalAdmin || RoomRights.Of(call.Portal, room, call.Caller).CanEdit))
        {
            throw ServerError.AccessDenied();
        }

        return (room, names);
    }

    private static ApiAnswer Answer(ApiCall call, PortalRoom room) =>
        Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated));
}
