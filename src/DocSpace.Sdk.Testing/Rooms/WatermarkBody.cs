using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class WatermarkBody
{
    public bool? Enabled { get; set; }

    public int Additions { get; set; }

    public string? Text { get; set; }

    public int Rotate { get; set; }

    public int ImageScale { get; set; }

    public string? ImageUrl { get; set; }

    public double ImageHeight { get; set; }

    public double ImageWidth { get; set; }

    /// <summary>Null when the body switches the watermark off.</summary>
    public PortalWatermark? ToSetting()
    {
        if (Enabled is false)
        {
            return null;
        }

        if (string.IsNullOrEmpty(ImageUrl))
        {
            // The measures of an image mean nothing for a text and are dropped.
            return new PortalWatermark(Additions, Text, Rotate, ImageScale: 0);
        }

        // Anything but an absolute address is taken for an uploaded file, and there are no uploads here.
        return Uri.TryCreate(ImageUrl, UriKind.Absolute, out var address) && !address.IsFile
            ? new PortalWatermark(Additions, Text, Rotate, ImageScale) { ImageUrl = ImageUrl, ImageHeight = ImageHeight, ImageWidth = ImageWidth }
            : throw ServerError.AccessDenied();
    }
}
