using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class RoomTags
{
    private const int MaxLength = 255;

    /// <summary>Replaces the tags of a room. One bad name and none is applied. Names that differ in case only are one tag.</summary>
    public static void Replace(PortalRoom room, string?[] names)
    {
        foreach (var name in names)
        {
            Check(name);
        }

        room.Tags.Clear();
        room.Tags.AddRange(names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private static void Check(string? name)
    {
        if (name is null)
        {
            throw ServerError.NullArgument("name");
        }

        if (name.Length == 0)
        {
            throw ServerError.EmptyArgument("name");
        }

        if (name.Length > MaxLength)
        {
            throw ServerError.Argument($"The length of the tag must not exceed {MaxLength} characters. (Parameter 'name')");
        }
    }
}
