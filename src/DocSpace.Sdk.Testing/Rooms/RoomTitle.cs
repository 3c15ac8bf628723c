using System.Buffers;

namespace DocSpace.Sdk.Testing.Rooms;

internal static class RoomTitle
{
    private static readonly SearchValues<char> _replaced = SearchValues.Create("\t\"*+/:<>?\\|");

    /// <summary>Trims both ends and replaces what a file name must not hold; a character outside the basic plane becomes two.</summary>
    public static string Normalize(string title) => string.Create(title.Trim().Length, title.Trim(), static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = char.IsSurrogate(source[i]) || _replaced.Contains(source[i]) ? '_' : source[i];
        }
    });
}
