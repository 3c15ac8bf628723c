using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Links;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>A room that was there before the first request.</summary>
internal static class SeededRoom
{
    public static PortalRoom Add(PortalState portal, string title, RoomType type, PortalUser owner)
    {
        var number = portal.Rooms.NextId();
        var now = portal.Now();
        var room = new PortalRoom
        {
            Id = number,
            Number = number,
            Type = type,
            Owner = owner,
            Created = now,
            Updated = now,
            UpdatedBy = owner,
            Title = title,
            Color = RoomColors.Pick(),
            Links = [.. NewLinks.ForNewRoom(type, owner)],
        };
        portal.Rooms.Add(room);
        return room;
    }
}
