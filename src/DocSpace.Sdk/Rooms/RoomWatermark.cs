namespace DocSpace.Sdk.Rooms;

/// <summary>The watermark on the documents of a room. Meant for virtual data rooms, accepted for all.</summary>
/// <remarks>
/// The server swallows errors while it applies a watermark to a new room: look at <see cref="Room.Watermark"/> of the
/// created room, or set it with <see cref="RoomsClient.UpdateAsync"/>.
/// </remarks>
public sealed record RoomWatermark
{
    /// <summary>The text, at most 255 characters.</summary>
    public string? Text { get; init; }

    /// <summary>What is shown beside the text.</summary>
    public RoomWatermarkAdditions Additions { get; init; }

    /// <summary>The angle of the watermark in degrees.</summary>
    public int Rotate { get; init; }

    /// <summary>The scale of the image in percent. Ignored by the server for a watermark of text.</summary>
    public int ImageScale { get; init; }

    /// <summary>The absolute address of an image that is used as the watermark.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The width of the image in pixels.</summary>
    public double ImageWidth { get; init; }

    /// <summary>The height of the image in pixels.</summary>
    public double ImageHeight { get; init; }

    /// <summary>Names the kind of the watermark, never its text.</summary>
    public override string ToString() => ImageUrl is null ? "Text watermark" : "Image watermark";
}
