using System.Globalization;

namespace DocSpace.Sdk.Rooms;

/// <summary>
/// Draws colours for rooms whose callers set none: one of the server's own, a shade off in each channel, so that a room whose
/// creation was not answered can be told from others of its title. The server stores the colour together with the room.
/// </summary>
/// <param name="next">Draws a number from zero up to a limit, which it leaves out.</param>
internal sealed class RoomFingerprints(Func<int, int> next)
{
    // Far more than one client makes while it still looks for a room.
    private const int Remembered = 4096;

    private const int LowBits = 0x0F0F0F;

    private static readonly int[] _palette =
    [
        0xFF6680, 0xFF8F40, 0xF2D230, 0x61C059, 0x70E096, 0x1FCECB, 0x5CC3F7, 0x6191F2, 0x7757D9, 0xB679F2,
    ];

    private readonly object _lock = new();
    private readonly HashSet<int> _drawn = [];
    private readonly Queue<int> _order = new();

    /// <summary>Six hexadecimal digits that this client did not draw lately: two of its own rooms are never taken for each other.</summary>
    public string Draw()
    {
        lock (_lock)
        {
            int color;
            do
            {
                color = (_palette[next(_palette.Length)] & ~LowBits) | (next(LowBits + 1) & LowBits);
            }
            while (!_drawn.Add(color));

            _order.Enqueue(color);
            if (_order.Count > Remembered)
            {
                _drawn.Remove(_order.Dequeue());
            }

            return color.ToString("X6", CultureInfo.InvariantCulture);
        }
    }
}
