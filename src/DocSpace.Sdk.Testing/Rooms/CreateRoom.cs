using System.Globalization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class CreateRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.CreateRoomBody, key: "");
        body.Validate(body.Title, prefix: "");
        var title = CheckTitle(body.Title);
        if (!Enum.IsDefined(body.RoomType))
        {
            throw ServerError.OutOfRange("roomType", ((int)body.RoomType).ToString(CultureInfo.InvariantCulture));
        }

        CheckPrivate(call, body);
        if (!call.Caller.CanCreateRooms)
        {
            throw ServerError.Refused("You don't have enough permission to create");
        }

        call.Portal.RoomLimit.Check();
        var room = NewRoom(call, body, title);

        // The room is stored before its logo and its tags: what fails from here on leaves it behind.
        call.Portal.Rooms.Add(room);
        if (body.Logo is { } logo)
        {
            call.Portal.Logos.Use(call.Caller, logo.TmpFile!, room);
        }

        RoomTags.Replace(call.Portal, room, body.Tags ?? []);
        return Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Created));
    }

    private static string CheckTitle(string? title)
    {
        if (title is null)
        {
            throw ServerError.NullArgument("title");
        }

        return RoomTitle.Normalize(title) is { Length: > 0 } normalized ? normalized : throw ServerError.EmptyArgument("title");
    }

    private static void CheckPrivate(ApiCall call, CreateRoomBody body)
    {
        if (!body.Private)
        {
            return;
        }

        if (body.Share is not [var first, ..])
        {
            throw ServerError.NullArgument("shares");
        }

        var user = call.Portal.Directory.Find(first.ShareTo) ?? call.Caller;
        throw ServerError.Refused($"The user {user.DisplayName} does not have an encryption key");
    }

    private static PortalRoom NewRoom(ApiCall call, CreateRoomBody body, string title)
    {
        var cover = body.Cover is null ? null : RoomCovers.Resolve(body.Cover);
        var portal = call.Portal;
        var number = portal.Rooms.NextId();
        var watermark = body.Watermark?.ToSetting(call, number);
        var now = portal.Now();
        var type = (RoomType)body.RoomType;
        return new PortalRoom
        {
            Id = number,
            Number = number,
            Type = type,
            Owner = call.Caller,
            Created = now,
            Updated = now,
            UpdatedBy = call.Caller,
            Title = title,
            Color = string.IsNullOrEmpty(body.Color) ? RoomColors.Pick() : body.Color,
            Cover = cover,
            Lifetime = body.Lifetime?.ToSetting(),
            Watermark = watermark,
            DenyDownload = body.DenyDownload ?? false,
            Indexing = body.Indexing ?? false,
            Quota = body.QuotaOfNew(),
            SaveFormAsXlsx = body.SaveFormAsXlsx ?? true,
            SendFormToExternalDb = body.SendFormToExternalDb ?? false,
            Links = [.. NewLinks.ForNewRoom(type, call.Caller)],
        };
    }
}
