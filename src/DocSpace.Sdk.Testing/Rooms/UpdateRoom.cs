using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Logos;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class UpdateRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.UpdateRoomBody, key: "UpdateRoom");
        body.Validate(body.Title, prefix: "UpdateRoom.");

        // Other than everywhere else, a room that does not exist is a refusal here.
        var room = call.FindRoom() ?? throw ServerError.Refused("The required folder was not found");
        if (!RoomRights.Of(call.Portal, room, call.Caller).CanEdit)
        {
            throw ServerError.Refused("You don't have permission to edit the room");
        }

        var cover = body.Cover is null ? room.Cover : RoomCovers.Resolve(body.Cover);
        var watermark = body.Watermark is null ? room.Watermark : body.Watermark.ToSetting(call, room.Id);
        RoomLogos.Touch(room);
        if (body.Logo is { } logo)
        {
            call.Portal.Logos.Use(call.Caller, logo.TmpFile!, room);
        }

        if (body.Tags is not null)
        {
            RoomTags.Replace(call.Portal, room, body.Tags);
        }

        room.Cover = cover;
        room.Watermark = watermark;
        Apply(room, body);
        room.Updated = call.Portal.Now();
        room.UpdatedBy = call.Caller;
        return Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated));
    }

    private static void Apply(PortalRoom room, UpdateRoomBody body)
    {
        if (RoomTitle.Normalize(body.Title ?? "") is { Length: > 0 } title)
        {
            room.Title = title;
        }

        if (!string.IsNullOrEmpty(body.Color))
        {
            room.Color = body.Color;
        }

        if (body.Lifetime is not null)
        {
            room.Lifetime = body.Lifetime.ToSetting();
        }

        room.DenyDownload = body.DenyDownload ?? room.DenyDownload;
        room.Indexing = body.Indexing ?? room.Indexing;
        room.Quota = body.QuotaOr(room.Quota);
        room.SaveFormAsXlsx = body.SaveFormAsXlsx ?? room.SaveFormAsXlsx;
        room.SendFormToExternalDb = body.SendFormToExternalDb ?? room.SendFormToExternalDb;
    }
}
