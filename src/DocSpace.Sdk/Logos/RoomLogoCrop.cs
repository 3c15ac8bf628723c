namespace DocSpace.Sdk.Logos;

/// <summary>
/// The part of a picture that becomes a logo, in pixels. The server first scales a picture that is wider or higher than 1280
/// pixels down to 1280 and counts in the scaled one.
/// </summary>
public sealed record RoomLogoCrop
{
    /// <summary>The distance of the part from the left edge, 0 to 1280.</summary>
    /// <value>Default: 0.</value>
    public int X { get; init; }

    /// <summary>The distance of the part from the upper edge, 0 to 1280.</summary>
    /// <value>Default: 0.</value>
    public int Y { get; init; }

    /// <summary>The width of the part, 1 to 1280.</summary>
    public required int Width { get; init; }

    /// <summary>The height of the part, 1 to 1280.</summary>
    public required int Height { get; init; }

    /// <summary>The numbers.</summary>
    public override string ToString() => $"{Width} x {Height} at {X}, {Y}";
}
