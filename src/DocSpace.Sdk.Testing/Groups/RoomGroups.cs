using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Groups;

/// <summary>The endpoints of the groups of rooms. To everybody but their owner they do not exist.</summary>
internal static class RoomGroups
{
    private const int MaxName = 128;
    private const int MaxIcon = 50;

    public static ApiAnswer List(ApiCall call)
    {
        var withRooms = call.Query.Flag("includeMembers", fallback: true);
        return Envelope.Ok(call, new JsonArray([.. call.Portal.RoomGroups.Of(call.Caller).Select(group => Write(call, group, withRooms))]));
    }

    public static ApiAnswer Get(ApiCall call) =>
        Envelope.Ok(call, Write(call, Find(call), call.Query.Flag("includeMembers", fallback: true)));

    public static ApiAnswer Create(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.RoomGroupBody, key: "");
        new ModelErrors("")
            .Required("Name", body.Name)
            .Required("Icon", body.Icon)
            .MaxLength("Name", body.Name, MaxName)
            .MaxLength("Icon", body.Icon, MaxIcon)
            .ThrowIfAny();
        _ = RoomCovers.Resolve(body.Icon!);
        if (body.Rooms is not { Length: > 0 } rooms)
        {
            throw ServerError.Refused("At least one room must be provided.");
        }

        // The group is stored before its rooms are looked at: a bad room leaves an empty one behind.
        var group = call.Portal.RoomGroups.Add(call.Caller, body.Name!, body.Icon!);
        Add(call, group, rooms);
        return Envelope.Ok(call, Write(call, group, withRooms: true));
    }

    public static ApiAnswer Update(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.UpdateRoomGroupBody, key: "UpdateRoom");
        new ModelErrors("UpdateRoom.").MaxLength("GroupName", body.GroupName, MaxName).ThrowIfAny();
        var group = Find(call);
        group.Name = body.GroupName ?? group.Name;
        Add(call, group, body.RoomsToAdd ?? []);
        foreach (var room in (body.RoomsToRemove ?? []).Select(id => FindRoom(call, id)).ToList())
        {
            group.Rooms.Remove(room);
        }

        return Envelope.Ok(call, Write(call, group, withRooms: true));
    }

    public static ApiAnswer SetIcon(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.RoomGroupIconBody, key: "Icon");
        var group = Find(call);
        group.Icon = RoomCovers.Resolve(body.Icon ?? "");
        return Envelope.Ok(call, Write(call, group, withRooms: true));
    }

    public static ApiAnswer Delete(ApiCall call)
    {
        if (call.Portal.RoomGroups.Find(call.Caller, Id(call)) is { } group)
        {
            call.Portal.RoomGroups.Remove(group);
        }

        return Envelope.Empty(call);
    }

    private static int Id(ApiCall call) => int.Parse(call.RouteId, CultureInfo.InvariantCulture);

    private static RoomGroup Find(ApiCall call) =>
        call.Portal.RoomGroups.Find(call.Caller, Id(call)) ?? throw ServerError.NotFound("The group could not be found");

    private static void Add(ApiCall call, RoomGroup group, JsonElement[] ids) =>
        group.Rooms.AddRange(ids.Select(id => FindRoom(call, id)).Distinct().Where(room => !group.Rooms.Contains(room)).ToList());

    private static PortalRoom FindRoom(ApiCall call, JsonElement id)
    {
        var room = call.Portal.Rooms.Find(Batch.ToId(id)) ?? throw ServerError.Refused("The required folder was not found");
        return RoomRights.Of(call.Portal, room, call.Caller).CanRead ? room : throw ServerError.ViewRefused();
    }

    private static JsonObject Write(ApiCall call, RoomGroup group, bool withRooms)
    {
        var rooms = group.Rooms.Where(room => call.Portal.Rooms.Find(room.Id) == room).ToList();
        var row = new JsonObject { ["id"] = group.Id, ["name"] = group.Name };
        if (group.Icon is { } icon)
        {
            var image = RoomCovers.Image(icon);
            row["icon"] = new JsonObject { ["id"] = icon, ["data"] = new JsonObject { ["small"] = image, ["default"] = image } };
        }

        row["userId"] = group.User.Id;
        if (withRooms)
        {
            row["rooms"] = new JsonArray([.. rooms.Select(room => RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated))]);
        }

        row["totalRooms"] = rooms.Count;
        return row;
    }
}
