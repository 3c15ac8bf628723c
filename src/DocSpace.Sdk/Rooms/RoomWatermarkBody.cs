namespace DocSpace.Sdk.Rooms;

/// <summary>A watermark as requests carry it.</summary>
internal sealed record RoomWatermarkBody
{
    public required bool Enabled { get; init; }

    public string? Text { get; init; }

    public RoomWatermarkAdditions Additions { get; init; }

    public int Rotate { get; init; }

    public int ImageScale { get; init; }

    public string? ImageUrl { get; init; }

    public double ImageWidth { get; init; }

    public double ImageHeight { get; init; }

    public static RoomWatermarkBody? From(RoomWatermark? watermark, bool remove) =>
        watermark is not null
            ? new()
            {
                Enabled = true,
                Text = watermark.Text,
                Additions = watermark.Additions,
                Rotate = watermark.Rotate,
                ImageScale = watermark.ImageScale,
                ImageUrl = watermark.ImageUrl,
                ImageWidth = watermark.ImageWidth,
                ImageHeight = watermark.ImageHeight,
            }
            : remove ? new() { Enabled = false } : null;

    /// <summary>Nothing: see <see cref="RoomBody.ToString"/>.</summary>
    public override string ToString() => nameof(RoomWatermarkBody);
}
