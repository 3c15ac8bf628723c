using DocSpace.Sdk.Testing.Portal;
using DocSpace.Sdk.Testing.Tags;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The tags of a room. Those that the portal does not know are created.</summary>
internal static class RoomTags
{
    /// <summary>Replaces the tags of a room. One bad name and none is applied.</summary>
    public static void Replace(PortalState portal, PortalRoom room, string?[] names)
    {
        var tags = Checked(portal, names);
        room.Tags.Clear();
        room.Tags.AddRange(tags);
    }

    /// <summary>Adds tags to a room. One bad name and none is applied.</summary>
    public static void Add(PortalState portal, PortalRoom room, string?[] names) =>
        room.Tags.AddRange(Checked(portal, names).Where(tag => !room.Tags.Contains(tag)).ToList());

    private static List<string> Checked(PortalState portal, string?[] names) =>
        [.. names.Select(TagRules.Check).ToList().Select(portal.Tags.GetOrAdd).Distinct()];
}
