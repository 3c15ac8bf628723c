namespace DocSpace.Sdk.Rooms;

/// <summary>How a room looks in lists: an image, or a colour with an optional cover.</summary>
public sealed record RoomLogo
{
    /// <summary>The address of the image in its original size, relative to the portal; <see langword="null"/> without an image.</summary>
    public string? Original { get; init; }

    /// <summary>The address of the large image.</summary>
    public string? Large { get; init; }

    /// <summary>The address of the medium image.</summary>
    public string? Medium { get; init; }

    /// <summary>The address of the small image.</summary>
    public string? Small { get; init; }

    /// <summary>The colour as six hexadecimal digits; <see langword="null"/> while the room has an image.</summary>
    public string? Color { get; init; }

    /// <summary>The cover; <see langword="null"/> without one, and while the room has an image.</summary>
    public RoomCover? Cover { get; init; }

    /// <summary>Whether it is an image or a colour; never the addresses.</summary>
    public override string ToString() => string.IsNullOrEmpty(Original) ? "Colour" : "Image";
}
