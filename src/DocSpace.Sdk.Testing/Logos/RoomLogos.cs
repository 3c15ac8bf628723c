using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Logos;

/// <summary>The endpoints of the pictures of rooms: uploaded logos, and covers with a colour.</summary>
internal static class RoomLogos
{
    public static ApiAnswer Upload(ApiCall call)
    {
        if (!call.Caller.CanCreateRooms)
        {
            throw ServerError.AccessDenied();
        }

        // What the server does not take is no error of HTTP.
        if (!MultipartFile.TryRead(call.ContentType, call.Body, out var file))
        {
            return Envelope.Ok(call, new JsonObject { ["success"] = false });
        }

        return Envelope.Ok(call, ImageCheck.Refuse(file) is { } problem
            ? new JsonObject { ["success"] = false, ["message"] = problem }
            : new JsonObject { ["success"] = true, ["data"] = call.Portal.Logos.Add(call.Caller) });
    }

    public static ApiAnswer Set(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.LogoBody, key: "Logo");
        var errors = new ModelErrors("");
        body.Validate(errors);
        errors.ThrowIfAny();
        var room = FindForEdit(call);
        call.Portal.Logos.Use(call.Caller, body.TmpFile!, room);
        return Answer(call, room);
    }

    /// <summary>Without an image there is nothing to refuse: the room is shown to everybody who asks.</summary>
    public static ApiAnswer Delete(ApiCall call)
    {
        var room = Find(call);
        if (room.LogoHash is not null)
        {
            RequireEdit(call, room);
            room.LogoHash = null;
        }

        return Answer(call, room);
    }

    public static ApiAnswer SetCover(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.CoverBody, key: "Cover");
        body.Validate();
        var room = FindForEdit(call);
        var cover = body.Cover is null ? room.Cover : RoomCovers.Resolve(body.Cover);
        room.Color = body.Color is null ? room.Color : body.Color.Length == 0 ? RoomColors.Pick() : body.Color;
        room.Cover = cover;
        Touch(room);
        return Answer(call, room);
    }

    public static ApiAnswer Covers(ApiCall call)
    {
        if (call.Caller.Role is PortalRole.Guest)
        {
            throw ServerError.AccessDenied();
        }

        var rows = RoomCovers.Names.Select(static name => new JsonObject { ["id"] = name, ["data"] = RoomCovers.Image(name) });
        return Envelope.Ok(call, new JsonArray([.. rows]));
    }

    /// <summary>Gives the image of a room new addresses, as every change of the room does.</summary>
    public static void Touch(PortalRoom room) => room.LogoHash = room.LogoHash is null ? null : LogoStore.NewHash();

    private static PortalRoom Find(ApiCall call) => call.FindRoom() ?? throw ServerError.NotFound("The record could not be found");

    private static PortalRoom FindForEdit(ApiCall call)
    {
        var room = Find(call);
        RequireEdit(call, room);
        return room;
    }

    private static void RequireEdit(ApiCall call, PortalRoom room)
    {
        if (!RoomRights.Of(call.Portal, room, call.Caller).CanEdit)
        {
            throw ServerError.Refused("You don't have permission to edit the room");
        }
    }

    private static ApiAnswer Answer(ApiCall call, PortalRoom room) =>
        Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated));
}
