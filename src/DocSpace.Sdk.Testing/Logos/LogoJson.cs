using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Logos;

/// <summary>Writes the picture of a room. An uploaded image hides the colour and the cover, which the room keeps.</summary>
internal static class LogoJson
{
    public static JsonObject Write(PortalRoom room)
    {
        var logo = new JsonObject();

        // The ids of third-party storages may hold what a file name must not.
        var id = room.Id.ToString().Replace("|", "", StringComparison.Ordinal);
        foreach (var size in (string[])["original", "large", "medium", "small"])
        {
            logo[size] = room.LogoHash is { } hash ? $"/storage/room_logos/root/{id}_{size}.png?hash={hash}" : "";
        }

        if (room.LogoHash is not null)
        {
            return logo;
        }

        logo["color"] = room.Color;
        if (room.Cover is { } cover)
        {
            logo["cover"] = new JsonObject { ["id"] = cover, ["data"] = RoomCovers.Image(cover) };
        }

        return logo;
    }
}
