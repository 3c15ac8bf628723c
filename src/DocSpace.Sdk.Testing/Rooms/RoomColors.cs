using System.Security.Cryptography;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The colours that the server picks from when a room is created without one.</summary>
internal static class RoomColors
{
    private static readonly string[] _palette =
    [
        "FF6680", "FF8F40", "F2D230", "61C059", "70E096", "1FCECB", "5CC3F7", "6191F2", "7757D9", "B679F2",
    ];

    public static string Pick() => _palette[RandomNumberGenerator.GetInt32(_palette.Length)];
}
