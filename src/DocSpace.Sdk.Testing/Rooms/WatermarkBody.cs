using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Logos;
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

    /// <summary>The setting, or null when the body switches the watermark off.</summary>
    /// <param name="call">Who sets it.</param>
    /// <param name="room">The room, whose id is part of the address of an uploaded image.</param>
    public PortalWatermark? ToSetting(ApiCall call, RoomId room)
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

        var isAddress = Uri.TryCreate(ImageUrl, UriKind.Absolute, out var address) && !address.IsFile;
        return new PortalWatermark(Additions, Text, Rotate, ImageScale)
        {
            ImageUrl = isAddress ? ImageUrl : Uploaded(call, room),
            ImageHeight = ImageHeight,
            ImageWidth = ImageWidth,
        };
    }

    // Anything but an absolute address is taken for an uploaded file.
    private string Uploaded(ApiCall call, RoomId room)
    {
        call.Portal.Logos.Take(call.Caller, ImageUrl!);
        return $"{call.Portal.Root}/storage/room_logos/root/{room}_watermark.png?hash={LogoStore.NewHash()}";
    }
}
