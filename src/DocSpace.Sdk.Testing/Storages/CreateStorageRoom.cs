using System.Globalization;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Storages;

/// <summary>Makes a room of a folder in a third-party storage, or of a new folder in it.</summary>
internal static class CreateStorageRoom
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.StorageRoomBody, key: "Room");
        body.Validate(body.Title, prefix: "Room.");

        // The folder is looked for before anything else, also before the rights of the caller.
        if (call.RouteRoomId() is var id && !id.IsThirdParty)
        {
            throw ServerError.NullReference();
        }

        var storage = call.Portal.Storages.Of(call.RouteId);
        var folder = storage.Find(id) ?? throw ServerError.NullReference();
        if (!storage.IsForRooms)
        {
            throw ServerError.Refused("Invalid provider");
        }

        if (storage.HasRoom)
        {
            throw ServerError.Refused("This provider is already connected to the room");
        }

        if (!Enum.IsDefined(body.RoomType))
        {
            throw ServerError.OutOfRange("roomType", ((int)body.RoomType).ToString(CultureInfo.InvariantCulture));
        }

        if (!call.Caller.CanCreateRooms || call.Caller != storage.ConnectedBy)
        {
            throw ServerError.Refused("You don't have enough permission to create");
        }

        call.Portal.RoomLimit.Check();
        var room = NewRoom(call, body, storage, folder);
        storage.HasRoom = true;
        call.Portal.Rooms.Add(room);
        return Envelope.Ok(call, RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Created));
    }

    private static PortalRoom NewRoom(ApiCall call, StorageRoomBody body, PortalStorage storage, StorageFolder folder)
    {
        var portal = call.Portal;
        var title = RoomTitle.Normalize(body.Title ?? "");
        var number = portal.Rooms.NextId();

        // A folder that becomes the room as it is takes only the title and the type: the server drops the settings.
        var settings = body.CreateAsNewFolder ? body : null;
        if (body.CreateAsNewFolder)
        {
            folder = title.Length > 0 ? storage.Add(folder, title) : throw Unusable();
        }

        var now = portal.Now();
        var room = new PortalRoom
        {
            Id = folder.Id,
            Number = number,
            Storage = storage,
            Type = body.RoomType,
            Owner = call.Caller,
            Created = now,
            Updated = now,
            UpdatedBy = call.Caller,
            Title = title.Length > 0 ? title : folder.Title,
            Color = settings?.Color is { Length: > 0 } color ? color : RoomColors.Pick(),
            DenyDownload = settings?.DenyDownload ?? false,
            Indexing = settings?.Indexing ?? false,
            Links = [.. NewLinks.ForNewRoom(body.RoomType, call.Caller)],
        };
        if (settings is not null)
        {
            Decorate(call, room, settings);
        }

        return room;
    }

    /// <summary>Whatever goes wrong here, the server blames the folder.</summary>
    private static void Decorate(ApiCall call, PortalRoom room, StorageRoomBody settings)
    {
        try
        {
            room.Cover = settings.Cover is null ? null : RoomCovers.Resolve(settings.Cover);
            RoomTags.Replace(call.Portal, room, settings.Tags ?? []);
            if (settings.Logo is { } logo)
            {
                call.Portal.Logos.Use(call.Caller, logo.TmpFile!, room);
            }
        }
        catch (ApiException)
        {
            throw Unusable();
        }
    }

    private static ApiException Unusable() => ServerError.Refused("It is not possible to use this folder to store the room");
}
