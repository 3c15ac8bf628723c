using System.Globalization;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Templates;

/// <summary>Whether everybody may use a template. The server asks for no template: an ordinary room loses its members here.</summary>
internal static class PublicTemplate
{
    public const int Read = 2;

    public static ApiAnswer Get(ApiCall call)
    {
        if (!int.TryParse(call.RouteId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
        {
            throw ProblemError.Validation("id", $"The value '{call.RouteId}' is not valid for Id.");
        }

        var room = Find(call, id);
        return RoomRights.Of(call.Portal, room, call.Caller).CanRead
            ? Envelope.Ok(call, room.Shares.Find(UserDirectory.EveryoneId) is not null)
            : throw ServerError.AccessDenied();
    }

    public static ApiAnswer Set(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.PublicBody, key: "");
        var room = Find(call, body.Id);
        if (!RoomRights.Of(call.Portal, room, call.Caller).CanEdit)
        {
            throw ServerError.AccessDenied();
        }

        room.Shares.Clear();
        if (body.Public)
        {
            room.Shares.Add(new RoomShare(UserDirectory.EveryoneId, call.Caller) { Access = Read });
        }

        return Envelope.Empty(call);
    }

    private static PortalRoom Find(ApiCall call, int id) =>
        (id > 0 ? call.Portal.Rooms.Find(id) : null) ?? throw ServerError.ItemNotFound();
}
