using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Links;

internal static class GetLinks
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var type = call.Query.Choice<LinkType>("type");
        var room = call.FindRoom() ?? throw ServerError.ItemNotFound();

        // To those who may not change the links, the room has none.
        JsonNode[] rows = RoomRights.Of(call.Portal, room, call.Caller).CanEdit
            ? [.. LinkList.Of(room, type).Select(link => LinkRow.Write(call.Portal, room, link, editable: true))]
            : [];
        return Envelope.Ok(call, new JsonArray(rows), rows.Length);
    }
}
